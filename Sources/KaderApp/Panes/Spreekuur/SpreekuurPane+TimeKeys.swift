internal import KaderDomain
internal import TerminalUI

/// The keys of the agenda of a day and of a month, and those that every agenda has.
extension SpreekuurPane {
    var commonKeys: [KeyTable<Message>.Binding] {
        [
            .init("p", does: .choosePlace, Phrase(nl: "ander huis", en: "other house")),
            .init("t", does: .showToday, Phrase(nl: "naar nu", en: "go to now")),
            scaleKey("d", .day, Phrase(nl: "dag", en: "day")),
            scaleKey("w", .week, Phrase(nl: "week", en: "week")),
            scaleKey("m", .month, Phrase(nl: "maand", en: "month")),
            .init("f", does: .chooseLayers, Phrase(nl: "lagen", en: "layers"), hinted: false),
            .init("V", does: .view(.choose), .views, hinted: false),
            .init(
                "P", does: .keepDayList,
                Phrase(nl: "daglijst om te printen", en: "day list to print"),
                hinted: false),
            .init(
                "H", does: .house(.choose),
                Phrase(nl: "huis beheren", en: "manage the house"), hinted: false),
        ]
    }

    private func scaleKey(
        _ key: Key, _ scale: AgendaScale, _ label: Phrase
    ) -> KeyTable<Message>.Binding {
        .init(
            key, does: .showScale(scale), label,
            unless: scale == self.scale
                ? Phrase(nl: "dat zie je al", en: "you are looking at it") : nil,
            hinted: scale != self.scale)
    }

    var dayKeys: KeyTable<Message> {
        let none: Phrase? = selectedItem == nil ? .nothingSelected : nil
        let noVisit: Phrase? = selectedAppointment == nil ? .noVisitHere : nil
        return KeyTable(
            rangeFirst + [
                .init(.enter, does: .open, enterLabel, unless: none),
                .init("b", does: .book, Phrase(nl: "afspraak maken", en: "book"), hinted: false),
                .init("v", does: .move, Phrase(nl: "verzetten", en: "move"), unless: noVisit),
                .init(
                    "W", does: .why, Phrase(nl: "waarom (niet)?", en: "why (not)?"), unless: none,
                    hinted: false),
                .init("x", does: .cancel, cancelLabel, unless: marked.isEmpty ? none : nil),
                .init("e", does: .edit, Phrase(nl: "wijzigen", en: "edit"), unless: none),
                .init("n", does: .plan, Phrase(nl: "nieuw spreekuur", en: "new spreekuur")),
                splitKey,
                clearsMarks
                    ? .init(
                        .escape, does: .mark(.clear),
                        Phrase(nl: "merken wissen", en: "clear the marks"))
                    : .init(.escape, does: .showWider, Phrase(nl: "terug", en: "back")),
            ] + commonKeys + [
                .init(
                    .right, "l", does: .selectNextColumn,
                    Phrase(nl: "volgende kolom", en: "next column"), hinted: false),
                .init(
                    .left, "h", does: .selectPreviousColumn,
                    Phrase(nl: "vorige kolom", en: "previous column"), hinted: false),
                .init(
                    .pageDown, "]", does: .showNextDay,
                    Phrase(nl: "volgende dag", en: "next day"), hinted: false),
                .init(
                    .pageUp, "[", does: .showPreviousDay,
                    Phrase(nl: "vorige dag", en: "previous day"), hinted: false),
            ] + movement + [historyKey(unless: none)] + markingKeys)
    }

    private var enterLabel: Phrase {
        switch selectedItem?.kind {
        case .free: Phrase(nl: "afspraak maken", en: "book")
        case .taken: Phrase(nl: "wijzigen", en: "edit")
        default: Phrase(nl: "openen", en: "open")
        }
    }

    private var splitKey: KeyTable<Message>.Binding {
        let isByPerson = split == .consulenten
        return .init(
            "r", does: .split(isByPerson ? .rooms : .consulenten),
            isByPerson
                ? Phrase(nl: "per kamer", en: "by room")
                : Phrase(nl: "per consulent", en: "by consulent"),
            unless: place == .online
                ? Phrase(nl: "online zijn er geen kamers", en: "there are no rooms online") : nil)
    }

    var monthKeys: KeyTable<Message> {
        KeyTable(
            [
                .init(.enter, does: .open, Phrase(nl: "openen", en: "open")),
                .init("n", does: .plan, Phrase(nl: "nieuw spreekuur", en: "new spreekuur")),
                .init("b", does: .book, Phrase(nl: "afspraak maken", en: "book")),
                .init(.escape, does: .showWider, Phrase(nl: "terug", en: "back")),
            ] + commonKeys + [
                .init(
                    .right, "l", does: .showNextDay, Phrase(nl: "volgende dag", en: "next day"),
                    hinted: false),
                .init(
                    .left, "h", does: .showPreviousDay,
                    Phrase(nl: "vorige dag", en: "previous day"), hinted: false),
                .init(
                    .down, "j", does: .showNextWeek,
                    Phrase(nl: "volgende week", en: "next week"), hinted: false),
                .init(
                    .up, "k", does: .showPreviousWeek,
                    Phrase(nl: "vorige week", en: "previous week"), hinted: false),
                .init(
                    .pageDown, "]", does: .showNextMonth,
                    Phrase(nl: "volgende maand", en: "next month"), hinted: false),
                .init(
                    .pageUp, "[", does: .showPreviousMonth,
                    Phrase(nl: "vorige maand", en: "previous month"), hinted: false),
            ])
    }
}

extension Phrase {
    fileprivate static let noVisitHere = Phrase(
        nl: "hier is geen afspraak", en: "there is no appointment here")
}
