extension String {
    /// What stands before and after the first colon; all of it and nothing where there is none.
    ///
    /// By Unicode scalar: a text that begins with a combining mark must not hide the colon.
    var tagged: (tag: String, rest: String) {
        guard let colon = unicodeScalars.firstIndex(of: ":") else { return (self, "") }
        return (
            String(unicodeScalars[..<colon]),
            String(unicodeScalars[unicodeScalars.index(after: colon)...])
        )
    }
}
