using Recognition.Content.Values;

namespace Recognition.Content.Schema;

/// <summary>A deadline: <c>2023-11-30</c>, or <c>{before: 2024-06-30}</c>.</summary>
public sealed class DeadlineType() : LimitType<DateOnly, Deadline>(new DateType(), (day, isInclusive) => new(day, isInclusive));
