internal import KaderDomain
internal import TerminalUI

/// The cards of the services: what a consulent tells about each (S44), one at a time.
struct ServiceSheet: Hashable, Sendable {
    var services: ServiceCatalogue
    var service: Service

    /// The first line in view.
    var top = 0

    enum Command: Hashable, Sendable {
        case show(Service)
        case step(Int)
        case book, edit, close
        case scroll(Int)
    }

    /// The keys of the sheet. The status line tells them.
    ///
    /// - Parameter canChange: whether the program writes.
    static func keys(for service: Service, canChange: Bool) -> KeyTable<Command> {
        let walkIn = Phrase(nl: "dit is inloop, zonder afspraak", en: "this is walk-in")
        let onlyReading: Phrase? = canChange ? nil : .onlyReading
        return KeyTable(
            Service.allCases.map(letter) + [
                .init(
                    .enter, does: .book, Phrase(nl: "afspraak maken", en: "book"),
                    unless: service.isByAppointment ? onlyReading : walkIn),
                .init("e", does: .edit, Phrase(nl: "wijzigen", en: "edit"), unless: onlyReading),
                .init(
                    .right, .tab, does: .step(1), Phrase(nl: "volgende", en: "next")),
                .init(
                    .left, .backTab, does: .step(-1), Phrase(nl: "vorige", en: "previous"),
                    hinted: false),
                .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
            ] + ListMove.keys(Command.scroll))
    }

    /// Each service has its letter, so that its card is two keys from anywhere.
    private static func letter(_ service: Service) -> KeyTable<Command>.Binding {
        .init(
            .character(Character(service.letter.lowercased())), does: .show(service), service.label,
            hinted: false)
    }
}
