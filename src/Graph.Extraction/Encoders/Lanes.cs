using System.Runtime.Intrinsics;

namespace Graph.Extraction.Encoders;

/// <summary>Vectors of one width, so that a product is written once for all; the compiler makes code of its own for each.</summary>
internal interface ILanes<TVector>
{
    static abstract int Count { get; }

    static abstract TVector Load(ref float from);

    static abstract TVector Create(float value);

    static abstract TVector FusedMultiplyAdd(TVector left, TVector right, TVector sum);

    static abstract void Store(TVector vector, ref float to);
}

internal readonly struct EightLanes : ILanes<Vector256<float>>
{
    public static int Count => Vector256<float>.Count;

    public static Vector256<float> Load(ref float from) => Vector256.LoadUnsafe(ref from);

    public static Vector256<float> Create(float value) => Vector256.Create(value);

    public static Vector256<float> FusedMultiplyAdd(Vector256<float> left, Vector256<float> right, Vector256<float> sum) => Vector256.FusedMultiplyAdd(left, right, sum);

    public static void Store(Vector256<float> vector, ref float to) => vector.StoreUnsafe(ref to);
}

internal readonly struct SixteenLanes : ILanes<Vector512<float>>
{
    public static int Count => Vector512<float>.Count;

    public static Vector512<float> Load(ref float from) => Vector512.LoadUnsafe(ref from);

    public static Vector512<float> Create(float value) => Vector512.Create(value);

    public static Vector512<float> FusedMultiplyAdd(Vector512<float> left, Vector512<float> right, Vector512<float> sum) => Vector512.FusedMultiplyAdd(left, right, sum);

    public static void Store(Vector512<float> vector, ref float to) => vector.StoreUnsafe(ref to);
}

/// <summary>How many rows a product takes at once, known to the compiler.</summary>
internal interface IRows
{
    static abstract int Count { get; }
}

internal readonly struct OneRow : IRows
{
    public static int Count => 1;
}

internal readonly struct TwoRows : IRows
{
    public static int Count => 2;
}

internal readonly struct ThreeRows : IRows
{
    public static int Count => 3;
}

internal readonly struct FourRows : IRows
{
    public static int Count => 4;
}
