extension Tree {
    /// The lines that join rows to their parents, for these rows.
    ///
    /// One pass from the last row up knows, for each depth, whether a sibling follows.
    func guides(_ shown: Range<Int>) -> [(number: Int, guide: String)] {
        var (result, follows) = ([(Int, String)](), [Bool]())
        for number in rows.indices.reversed() where number >= shown.lowerBound {
            let depth = max(0, rows[number].depth)
            if number < shown.upperBound {
                result.append((number, guide(rows[number], depth, follows)))
            }
            follows = Array(follows.prefix(depth + 1))
            while follows.count <= depth { follows.append(false) }
            follows[depth] = true
        }
        return result.reversed()
    }

    private func guide(_ row: TreeRow, _ depth: Int, _ follows: [Bool]) -> String {
        func follow(_ level: Int) -> Bool { level < follows.count && follows[level] }
        var guide = ""
        for level in 1..<max(1, depth) { guide += follow(level) ? "│ " : "  " }
        if depth > 0 { guide += follow(depth) ? "├─" : "└─" }
        switch row.isExpanded {
        case true?: return guide + "▾ "
        case false?: return guide + "▸ "
        case nil: return guide + (depth > 0 ? " " : "  ")
        }
    }
}
