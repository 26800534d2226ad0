/// SQL that makes of a town what people are ordered by: without capitals, and the letters with accents
/// that towns here have as those without (`Wâlterswâld` before `Wanswert`).
///
/// In SQL alone, so that no column has to follow another; its parser takes no more letters than some
/// twenty. SQLite takes the index only for an expression that is the same, so this stays as the
/// migration that made the index has it.
enum SortedTown {
    /// - Parameter town: a column or a parameter.
    static func sql(_ town: String) -> String {
        let folded = letters.reduce("lower(\(town))") { "replace(\($0), '\($1.0)', '\($1.1)')" }
        return "CASE WHEN \(town) GLOB '*[^ -~]*' THEN \(folded) ELSE lower(\(town)) END"
    }

    private static let letters = [
        ("â", "a"), ("ä", "a"), ("é", "e"), ("ê", "e"), ("ë", "e"), ("ï", "i"), ("ô", "o"),
        ("ö", "o"), ("ú", "u"), ("û", "u"), ("Û", "u"), ("ü", "u"), ("’", "''"),
    ]
}
