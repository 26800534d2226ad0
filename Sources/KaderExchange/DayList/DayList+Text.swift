public import KaderDomain

extension DayList {
    public func text(_ format: DocumentFormat, in language: Language) -> String {
        switch format {
        case .md: markdown(in: language)
        case .html: html(in: language)
        }
    }
}
