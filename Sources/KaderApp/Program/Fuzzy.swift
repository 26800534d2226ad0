/// Finding words by some of their letters.
enum Fuzzy {
    /// How far apart the letters of `query` stand in `text`, in their order; nil where they are
    /// not all there. Less is better; letters at the beginning of a word cost nothing extra.
    ///
    /// Both are folded already. Blanks in the query mean nothing.
    static func cost(of query: String, in text: String) -> Int? {
        let (wanted, letters) = (query.filter { $0 != " " }, Array(text))
        let starts = letters.indices.filter { letters[$0] == wanted.first }
        return starts.compactMap { cost(of: wanted, in: letters, from: $0) }.min()
    }

    private static func cost(of wanted: String, in letters: [Character], from start: Int) -> Int? {
        var (place, cost) = (start, start == 0 || letters[start - 1] == " " ? 0 : 8)
        for letter in wanted.dropFirst() {
            guard let next = letters[(place + 1)...].firstIndex(of: letter) else { return nil }
            let isWordStart = letters[next - 1] == " "
            cost += isWordStart ? 1 : (next - place - 1) * 2
            place = next
        }
        return cost + start / 8
    }
}
