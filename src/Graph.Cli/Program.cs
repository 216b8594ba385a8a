using Graph.Cli;

return await GraphCommand.RunAsync(args);
