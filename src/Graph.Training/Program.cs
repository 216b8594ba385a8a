using Graph.Training;

return TrainingCommand.Create().Parse(args).Invoke();
