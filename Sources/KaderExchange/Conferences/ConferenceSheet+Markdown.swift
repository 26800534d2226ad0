public import KaderDomain

extension ConferenceSheet {
    /// The sheet in Markdown, to be printed on one page. Counts below what the audience may read are
    /// told as "less than"; nobody is named.
    ///
    /// - Parameter name: what people call the region.
    public func markdown(
        of name: String, for audience: SignalAudience, in language: Language
    ) -> String {
        let words = ConferenceSheetWords(sheet: self, audience: audience, language: language)
        let title = "# \(words.title(name).inMarkdown)"
        let sections = words.sections.map { heading, lines in
            (["## \(heading.inMarkdown)", ""] + lines.map { "- \($0.inMarkdown)" })
                .joined(separator: "\n")
        }
        return ([title] + sections).joined(separator: "\n\n") + "\n"
    }
}
