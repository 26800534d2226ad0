extension String {
    /// Its lines, of which equal ones below each other stand once, with how many there are: a large
    /// screen of mostly nothing can be looked at.
    var folded: String {
        var lines: [(text: Substring, count: Int)] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            if lines.last?.text == line {
                lines[lines.count - 1].count += 1
            } else {
                lines.append((line, 1))
            }
        }
        return lines.map { $0.count > 1 ? "\($0.text) × \($0.count)" : "\($0.text)" }
            .joined(separator: "\n")
    }
}
