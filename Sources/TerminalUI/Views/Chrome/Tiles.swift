/// Frames side by side.
public enum Tiles {
    /// Cuts a frame in columns by weight; every column of cells goes to one of them.
    public static func columns(_ weights: [Int], in frame: Frame) -> [Frame] {
        var (rest, left) = (frame, weights.reduce(0) { $0 + max(0, $1) })
        return weights.map { weight in
            let share = left > 0 ? rest.columns * max(0, weight) / left : 0
            let (part, after) = rest.split(left: share)
            (rest, left) = (after, left - max(0, weight))
            return part
        }
    }

    /// Cuts a frame in rows by weight; every row of cells goes to one of them.
    public static func rows(_ weights: [Int], in frame: Frame) -> [Frame] {
        var (rest, left) = (frame, weights.reduce(0) { $0 + max(0, $1) })
        return weights.map { weight in
            let share = left > 0 ? rest.rows * max(0, weight) / left : 0
            let (part, after) = rest.split(top: share)
            (rest, left) = (after, left - max(0, weight))
            return part
        }
    }
}
