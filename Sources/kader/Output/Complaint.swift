import CursesTerminal
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// An error as lines on standard error: what did not happen, what to do now, and the facts.
struct Complaint {
    private let error: any Error

    init(_ error: any Error) { self.error = error }

    func lines(in language: Language) -> [String] {
        switch error {
        case let table as FaultyTable: table.lines(in: language)
        case let log as UnreadableLog: [log.phrase[language]]
        case let log as StoppedLog: [log.phrase[language]]
        case let calendar as UnreadableCalendar: [calendar.phrase[language]]
        case let full as NothingFree: full.lines(in: language)
        case let short as ScopeLeftOut: short.lines(in: language)
        case let refusal as SessionRefusal: [refusal.phrase[language]]
        case let trouble as FileTrouble: [trouble.phrase[language]]
        case let conflict as EditConflict:
            [Phrase(conflict)[language]] + conflict.fields.map { line($0, in: language) }
        case is Finding.Found: []
        case let failure as TerminalFailure: [Phrase(failure)[language]]
        default: [Phrase(error)[language]]
        }
    }

    private func line(_ field: EditConflict.Field, in language: Language) -> String {
        let (mine, theirs) = (field.mine ?? "–", field.theirs ?? "–")
        return Phrase(
            nl: "\(field.name): jij \"\(mine)\", \(field.changedBy) \"\(theirs)\"",
            en: "\(field.name): you \"\(mine)\", \(field.changedBy) \"\(theirs)\"")[language]
    }
}
