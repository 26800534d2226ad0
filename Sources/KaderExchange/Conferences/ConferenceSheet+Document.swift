public import KaderDomain

extension ConferenceSheet {
    /// The sheet to be printed on one page. Counts below what the audience may read are told as "less
    /// than"; nobody is named.
    ///
    /// - Parameter name: what people call the region.
    public func document(
        of name: String, for audience: SignalAudience, isFictional: Bool, in language: Language
    ) -> Document {
        let words = ConferenceSheetWords(sheet: self, audience: audience, language: language)
        return Document(
            title: words.title(name) + (isFictional ? " (FICTIEF)" : ""), language: language,
            blocks: words.sections.flatMap { heading, lines -> [Document.Block] in
                [.heading(heading, level: 2), .bullets(lines)]
            })
    }
}
