/// What stands before a row, so that it is seen without colour or reverse video.
enum RowMark {
    static func glyph(isSelected: Bool, isMarked: Bool, isActive: Bool) -> String {
        guard isSelected else { return isMarked ? "*" : " " }
        if isMarked { return isActive ? "◆" : "◇" }
        return isActive ? "▶" : "▷"
    }

    /// The role over a selected row, or nil.
    static func role(isSelected: Bool, isActive: Bool) -> Role? {
        guard isSelected else { return nil }
        return isActive ? .selected : .selectedInactive
    }
}
