import KaderDomain
import KaderExchange

/// A calendar file of which nothing was used.
struct UnreadableCalendar: Error, Hashable {
    let file: String
    let fault: CalendarFault

    var phrase: Phrase {
        Phrase(
            nl: "Niets ingelezen: regel \(fault.line) van \(file): \(fault.reason.nl).",
            en: "Nothing imported: line \(fault.line) of \(file): \(fault.reason.en).")
    }
}
