internal import KaderDomain
internal import TerminalUI

extension SpreekuurPane {
    public var keys: KeyTable<Message> {
        guard opened == nil else { return slotKeys }
        return switch scale {
        case .day: dayKeys
        case .week: weekKeys
        case .month: monthKeys
        }
    }

    var weekKeys: KeyTable<Message> {
        let none: Phrase? = selected == nil ? .nothingSelected : nil
        return KeyTable(
            markedFirst([
                .init(.enter, does: .open, Phrase(nl: "openen", en: "open"), unless: none),
                .init("n", does: .plan, Phrase(nl: "nieuw spreekuur", en: "new spreekuur")),
                .init("b", does: .book, Phrase(nl: "afspraak maken", en: "book")),
                .init("e", does: .edit, Phrase(nl: "wijzigen", en: "edit"), unless: none),
                .init("x", does: .cancel, cancelLabel, unless: marked.isEmpty ? none : nil),
            ]) + commonKeys + [
                .init(
                    .right, "l", does: .showNextDay, Phrase(nl: "volgende dag", en: "next day"),
                    hinted: false),
                .init(
                    .left, "h", does: .showPreviousDay,
                    Phrase(nl: "vorige dag", en: "previous day"),
                    hinted: false),
                .init(
                    .pageDown, "]", does: .showNextWeek,
                    Phrase(nl: "volgende week", en: "next week"),
                    hinted: false),
                .init(
                    .pageUp, "[", does: .showPreviousWeek,
                    Phrase(nl: "vorige week", en: "previous week"), hinted: false),
                .init(
                    "C", does: .house(.copyWeek),
                    Phrase(nl: "vorige week kopiëren", en: "copy last week"), hinted: false),
                .init(
                    "N", does: .house(.roster),
                    Phrase(nl: "rooster plannen", en: "plan a roster"), hinted: false),
            ] + movement + [historyKey(unless: none)] + markingKeys
                + (clearsMarks && filter.isEmpty ? .clearingMarks { .mark($0) } : []))
    }

    var slotKeys: KeyTable<Message> {
        let noVisit: Phrase? =
            selectedAppointment == nil
            ? Phrase(nl: "hier is geen afspraak", en: "there is no appointment here") : nil
        let walkIn: Phrase? =
            openedEntry?.spreekuur.service.isByAppointment == false
            ? Phrase(nl: "dit is inloop, zonder afspraak", en: "this is walk-in") : nil
        return KeyTable(
            rangeFirst + [
                .init(
                    .enter, does: .open,
                    selectedAppointment == nil
                        ? Phrase(nl: "afspraak maken", en: "book")
                        : Phrase(nl: "wijzigen", en: "edit"), unless: walkIn),
                .init(
                    "b", "n", does: .book, Phrase(nl: "afspraak maken", en: "book"), unless: walkIn,
                    hinted: selectedAppointment != nil),
                .init("v", does: .move, Phrase(nl: "verzetten", en: "move"), unless: noVisit),
                .init(
                    "W", does: .why, Phrase(nl: "waarom (niet)?", en: "why (not)?"),
                    unless: selectedLine == nil ? .nothingSelected : nil, hinted: false),
                .init(
                    keys: [], message: .bookWithException,
                    label: Phrase(nl: "afspraak met afwijking", en: "book with an exception"),
                    refusal: walkIn, isHinted: false),
                .init("x", does: .cancel, cancelLabel),
                .init("e", does: .edit, Phrase(nl: "wijzigen", en: "edit")),
                .init(
                    "w", does: .replace,
                    Phrase(nl: "consulent vervangen", en: "replace consulent"), hinted: false),
                clearsMarks
                    ? .init(.left, "h", does: .close, Phrase(nl: "terug", en: "back"))
                    : .init(.escape, .left, "h", does: .close, Phrase(nl: "terug", en: "back")),
            ] + movement + [historyKey(unless: nil)] + markingKeys
                + (clearsMarks ? .clearingMarks { .mark($0) } : []))
    }

    var movement: [KeyTable<Message>.Binding] {
        [
            .init(.down, "j", does: .selectNext, Phrase(nl: "omlaag", en: "down"), hinted: false),
            .init(.up, "k", does: .selectPrevious, Phrase(nl: "omhoog", en: "up"), hinted: false),
            .init(
                .home, does: .selectFirst, Phrase(nl: "naar de eerste", en: "to the first"),
                hinted: false),
            .init(
                .end, does: .selectLast, Phrase(nl: "naar de laatste", en: "to the last"),
                hinted: false),
        ]
    }

    func historyKey(unless refusal: Phrase?) -> KeyTable<Message>.Binding {
        .init(
            "L", does: .history, Phrase(nl: "geschiedenis", en: "history"), unless: refusal,
            hinted: false)
    }
}

extension Phrase {
    static let nothingSelected = Phrase(
        nl: "er is niets gekozen", en: "nothing is selected")
}
