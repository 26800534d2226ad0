internal import KaderDomain
internal import TerminalUI

/// A person on the screen: what is known of them, scrolled as one text.
struct PersonSheet: Hashable, Sendable {
    let person: PersonDetail

    /// The first line in view.
    var top = 0

    /// What can be done with a person.
    enum Command: Hashable, Sendable {
        case edit, book, register, editVisit, removeRole, refer, guide, funds, close
        case dossiers, merge, chooseParting, looks

        /// What is a consulent's: their role, and what belongs to it.
        case consulent, absence, training, conflict, removal
        case scroll(Int)
    }

    /// The keys of the sheet. The status line tells them.
    static let keys = KeyTable<Command>(own + ListMove.keys(turningBy: .space, Command.scroll))

    private static let own: [KeyTable<Command>.Binding] = [
        .init("e", does: .edit, Phrase(nl: "wijzigen", en: "edit")),
        .init("b", does: .book, Phrase(nl: "afspraak maken", en: "book")),
        .init(
            "R", does: .register, Phrase(nl: "bezoek registreren", en: "register a visit"),
            hinted: false),
        .init(
            "V", does: .editVisit, Phrase(nl: "bezoek wijzigen", en: "edit a visit"),
            hinted: false),
        .init("d", does: .dossiers, Phrase(nl: "dossiers", en: "dossiers")),
        .init("m", does: .merge, Phrase(nl: "samenvoegen", en: "merge"), hinted: false),
        .init(
            "w", does: .looks, Phrase(nl: "wie keek", en: "who looked"), hinted: false),
        .init(
            "P", does: .chooseParting, Phrase(nl: "weer apart", en: "split again"), hinted: false
        ),
        .init("v", does: .refer, Phrase(nl: "doorverwijzen", en: "refer")),
        .init("t", does: .guide, Phrase(nl: "traject", en: "trajectory"), hinted: false),
        .init("f", does: .funds, Phrase(nl: "fondsen", en: "funds"), hinted: false),
        .init(
            "c", does: .consulent, Phrase(nl: "consulent", en: "consulent"), hinted: false),
        .init("a", does: .absence, Phrase(nl: "afwezig", en: "absent"), hinted: false),
        .init("s", does: .training, Phrase(nl: "scholing", en: "training"), hinted: false),
        .init("p", does: .conflict, Phrase(nl: "dubbele pet", en: "conflict"), hinted: false),
        .init("x", does: .removal, Phrase(nl: "weghalen", en: "remove"), hinted: false),
        .init(
            "X", does: .removeRole, Phrase(nl: "rol weghalen", en: "remove a role"),
            hinted: false),
        .init(.escape, .left, "h", "q", does: .close, Phrase(nl: "terug", en: "back")),
    ]
}
