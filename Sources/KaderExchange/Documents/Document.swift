internal import KaderDomain

/// What is written out to be read or printed: blocks that become Markdown or one page of HTML.
///
/// Everything in it is plain text: it is escaped where it is written.
public struct Document: Hashable, Sendable {
    let title: String
    let language: Language
    var blocks: [Block] = []

    enum Block: Hashable, Sendable {
        /// Below the title, which is level 1. With an anchor ``Block/contents(_:_:)`` can point to it.
        case heading(String, level: Int, anchor: String? = nil)
        case paragraph(String)

        /// Something that somebody wrote, of any number of lines.
        case words(String)

        /// How much is done, as a bar; the words say it all.
        case progress(Double?, String)

        /// Links to headings, with what is said of each. The first says what the list is.
        case contents(String, [Link])
        case items([Item])

        /// A line each.
        case bullets([String])

        /// The first row is the head; the first cell of each row says what the row is.
        case table([[String]])
        case map(RegionMap)
        case footer(String)
    }

    struct Link: Hashable, Sendable {
        let anchor: String
        let text: String
        let rest: String
    }

    /// One action.
    struct Item: Hashable, Sendable {
        /// What of it is done, in a word.
        let state: String
        let isClosed: Bool
        let text: String

        /// Who, with whom, by when.
        let facts: [String]
        let note: String
    }

    /// The same with a last line, of what leaves the union.
    public func bearing(_ notice: String?) -> Document {
        var document = self
        if let notice { document.blocks.append(.footer(notice)) }
        return document
    }

    public func text(_ format: DocumentFormat) -> String {
        switch format {
        case .md: markdown
        case .html: html
        }
    }
}
