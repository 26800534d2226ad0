public import KaderDomain

/// How a day list is written, by the end of its file's name.
public enum DayListFormat: String, CaseIterable, Sendable {
    case md, html
}

extension DayList {
    public func text(_ format: DayListFormat, in language: Language) -> String {
        switch format {
        case .md: markdown(in: language)
        case .html: html(in: language)
        }
    }
}
