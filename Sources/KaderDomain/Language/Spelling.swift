/// What somebody may have meant by a name that there is not.
public enum Spelling {
    /// Those of which a name is written almost like this, the nearest first, then in their order.
    ///
    /// Case, diacritics and punctuation do not matter. One letter in three may differ, at most three;
    /// of a text of fewer than three letters nothing is guessed.
    ///
    /// - Parameter names: all by which one of them is called.
    public static func nearest<Value>(
        to typed: String, among values: [Value], limit: Int = 3, names: (Value) -> [String]
    ) -> [Value] {
        let word = Array(Folding.words(typed).unicodeScalars)
        let allowed = min(3, word.count / 3)
        guard allowed > 0 else { return [] }
        let near = values.enumerated().compactMap { place, value in
            let distances = names(value).map {
                distance(word, Array(Folding.words($0).unicodeScalars), within: allowed)
            }
            return distances.min().flatMap { $0 <= allowed ? ($0, place, value) : nil }
        }
        return near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(limit).map(\.2)
    }

    /// How many letters are to be put in, left out, changed or turned about with the next to make one of
    /// the other; more than `most` where it is more than that.
    ///
    /// Optimal string alignment, as in Oommen and Loke (1997).
    static func distance(
        _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], within most: Int
    ) -> Int {
        guard abs(one.count - other.count) <= most else { return most + 1 }
        var (before, row) = ([Int](), Array(0...other.count))
        for (i, letter) in one.enumerated() {
            var next = [i + 1]
            for (j, wanted) in other.enumerated() {
                var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == wanted ? 0 : 1))
                if i > 0, j > 0, letter == other[j - 1], one[i - 1] == wanted {
                    least = min(least, before[j - 1] + 1)
                }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[other.count]
    }
}
