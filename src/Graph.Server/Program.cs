using Graph.Hosting;

return await GraphServer.RunAsync(args);
