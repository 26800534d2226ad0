internal import KaderDomain
internal import TerminalUI

/// The house behind the agenda, and copying a week of it.
extension SpreekuurPane {
    mutating func update(_ message: HouseMessage) -> [Step<Self>] {
        switch message {
        case .choose: return [.run(.house(.read(place)))]
        case .read(let card): return [.pick(card.pick(called: placeName))]
        case .closed(let days, let place, let span):
            closedDays[place] = closedDays[place, default: [:]]
                .filter { !(span.first...span.last).contains($0.key) }.merging(days) { $1 }
            return []
        case .form(let form): return [.open(form)]
        case .holidays(let card, let index): return [.pick(card.holidayPick(at: index)), load]
        case .set(let rule, let isOpen, let house, let index):
            return [.run(.house(.set(rule, isOpen, in: house, at: index)))]
        case .ask(let closure): return [.ask(question(about: closure))]
        case .remove(let id): return [.run(.house(.remove(id)))]
        case .askSeries(let entry): return [.ask(question(about: entry))]
        case .copyWeek: return [.run(.house(.previewCopy(place, week: week)))]
        case .roster:
            return [.open(.roster(RosterForm(at: place, from: max(week, now.day))))]
        case .previewed(let preview, let place, let week):
            return [.ask(question(about: preview, place, week: week))]
        case .doCopy(let place, let week):
            return [.run(.house(.copy(place, week: week)))]
        case .done(let phrase): return [.say(Notice(phrase, .success)), load]
        }
    }

    private func question(about closure: Closure) -> Question<Message> {
        Question(
            Phrase(nl: "Sluiting", en: "Closure"),
            lines: [
                Phrase(
                    nl: "\(closure.told(.nl)): \(closure.reason)",
                    en: "\(closure.told(.en)): \(closure.reason)")
            ] + (closure.house == nil ? [.ofAllHouses] : []),
            choices: [
                .init(
                    "e", Phrase(nl: "wijzigen", en: "edit"),
                    .house(.form(.closure(ClosureForm(closure))))),
                .init(
                    "x", Phrase(nl: "weghalen", en: "remove"), .house(.remove(closure.id))),
            ])
    }

    private func question(about entry: SeriesEntry) -> Question<Message> {
        let series = entry.series
        return Question(
            Phrase(nl: "Reeks", en: "Series"),
            lines: [
                Phrase(
                    nl:
                        "\(series.service.label.nl), \(series.recurrence.label.nl), \(series.hours)",
                    en: "\(series.service.label.en), \(series.recurrence.label.en), \(series.hours)"
                ),
                Phrase(
                    nl: "eerstvolgende: \(entry.next.medium(in: .nl)); nog \(entry.coming)",
                    en: "next: \(entry.next.medium(in: .en)); \(entry.coming) to come"),
            ],
            choices: [
                .init(
                    "e", Phrase(nl: "vanaf een dag wijzigen", en: "change from a day on"),
                    .house(.form(.seriesChange(SeriesChangeForm(entry))))),
                .init(
                    "x", Phrase(nl: "beëindigen", en: "end"),
                    .house(.form(.seriesEnd(SeriesEndForm(entry))))),
            ])
    }

    private func question(
        about preview: BulkPreview, _ place: Place, week: Day
    ) -> Question<Message> {
        let number = week.isoWeek.week
        return Question(
            Phrase(
                nl: "Week \((week - 7).isoWeek.week) kopiëren naar week \(number)",
                en: "Copy week \((week - 7).isoWeek.week) to week \(number)"),
            lines: preview.lines,
            choices: [
                .init(
                    "C", Phrase(nl: "kopiëren", en: "copy"),
                    .house(.doCopy(place, week: week)))
            ])
    }
}

extension BulkPreview {
    /// What becomes of each spreekuur, told by its day and hour in this language.
    init(copying proposals: [SessionProposal], _ language: Language) {
        func name(_ proposal: SessionProposal) -> String {
            "\(proposal.day.short(in: language)) \(proposal.hours.from)"
        }
        self.init(
            changing: proposals.filter(\.comes).map(name),
            staying: proposals.compactMap { proposal in
                proposal.bar.map { .init(name: name(proposal), why: .cause(Phrase($0))) }
            })
    }
}

extension Phrase {
    fileprivate static let ofAllHouses = Phrase(
        nl: "Ze geldt voor alle huizen.", en: "It applies to all houses.")
}
