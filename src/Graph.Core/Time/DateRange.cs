namespace Graph.Core.Time;

/// <summary>
/// Days from <paramref name="From"/> to <paramref name="To"/>, both inclusive, each open when null. A date of less precision
/// than a day is inside when its first day is. An unknown date is in no range.
/// </summary>
public readonly record struct DateRange(DateOnly? From, DateOnly? To);
