/// A region, however it is called, and a year: `AM09-2027`, `Achterhoek-2027`, `Doetinchem-2027`.
struct RegionYear {
    /// What was typed: never blank.
    let region: String
    let year: Int

    /// - Returns: nil where a part lacks; the year is what follows the last hyphen.
    init?(_ text: String) {
        guard let hyphen = text.lastIndex(of: "-"), hyphen > text.startIndex,
            let year = Int(text[text.index(after: hyphen)...])
        else { return nil }
        region = String(text[..<hyphen])
        self.year = year
    }
}
