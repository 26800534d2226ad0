internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// The conferences of a region (S7): one is chosen, and what was said there becomes lines of the
/// plan.
extension RegionPlansPane {
    /// The region of the plan that is open or selected.
    var regionAsked: String? {
        open?.detail.plan.region ?? selected?.plan.region ?? scope.region
    }

    /// Reads what is asked of that region.
    func about(_ effect: (String) -> Effect) -> [Step<Self>] {
        regionAsked.map { [.run(effect($0))] } ?? []
    }

    func pick(_ conferences: [ConferenceDetail], in region: String) -> [Step<Self>] {
        let new = Pick<Message>.Option(
            Phrase(nl: "nieuwe regioconferentie", en: "new conference"),
            .conference(.write(region: region, year: nil)))
        let options = conferences.map { detail in
            Pick<Message>.Option(
                Phrase(same: String(detail.conference.year)),
                detail: detail.conference.place, .conference(.open(detail.id)))
        }
        return [
            .pick(
                Pick(
                    Phrase(
                        nl: "Regioconferenties \(name(of: region))",
                        en: "Conferences of \(name(of: region))"),
                    options: options + [new]))
        ]
    }

    /// One conference: its facts, what is said there, and what more there is to do.
    mutating func pick(_ detail: ConferenceDetail) -> [Step<Self>] {
        (leftFor, returning) = (nil, nil)
        let conference = detail.conference
        let facts = Pick<Message>.Option(
            Phrase(facts: conference), .conference(.write(conference)))
        let adding = ConferencePoint.Sort.allCases.map { sort in
            Pick<Message>.Option(
                Phrase(nl: "nieuwe \(sort.label.nl)", en: "new \(sort.label.en)"),
                .conference(.add(sort, to: conference.id)))
        }
        let points = detail.points.map { point in
            Pick<Message>.Option(Phrase(point), .conference(.choose(point)))
        }
        let sheet = Pick<Message>.Option(
            Phrase(nl: "blad om voor te bereiden", en: "sheet that prepares it"),
            .conference(.sheet(region: conference.region, year: conference.year)))
        let title = "\(name(of: conference.region)) \(conference.year)"
        return [
            .pick(
                Pick(
                    Phrase(nl: "Regioconferentie \(title)", en: "Conference \(title)"),
                    options: [facts] + points + adding + [sheet], selected: 1 + points.count))
        ]
    }

    /// What can be done with what was said.
    func ask(about point: ConferencePoint) -> [Step<Self>] {
        let turning: [Question<Message>.Choice] = [
            .init(
                "t", Phrase(nl: "thema van maken", en: "make a theme"),
                .conference(.turn(point.id, nil))),
            .init(
                "a", Phrase(nl: "actiepunt van maken", en: "make an action"),
                .conference(.chooseGoal(point))),
        ]
        return [
            .ask(
                Question(
                    point.sort.label, lines: [Phrase(same: point.text)],
                    choices: (point.item == nil ? turning : []) + [
                        .init("w", Phrase(nl: "wijzigen", en: "edit"), .conference(.edit(point))),
                        .init(
                            "x", Phrase(nl: "weghalen", en: "remove"),
                            .conference(.remove(point.id))),
                    ]))
        ]
    }

    /// Under which goal of the next plan an action comes.
    func pick(_ goals: [PlanItem], for point: ConferencePoint) -> [Step<Self>] {
        guard !goals.isEmpty else {
            return say(
                Phrase(
                    nl:
                        "Het plan van volgend jaar heeft nog geen doel. Maak er eerst een thema van.",
                    en: "Next year's plan has no goal yet. First make a theme of this."),
                .refusal)
        }
        return [
            .pick(
                Pick(
                    Phrase(nl: "Onder welk doel?", en: "Under which goal?"),
                    options: goals.map {
                        .init($0.title, .conference(.turn(point.id, $0.id)))
                    }))
        ]
    }
}

extension Phrase {
    /// `12 nov 2019, Doetinchem, 52 mensen`
    fileprivate init(facts conference: Conference) {
        func told(_ language: Language, _ people: String, _ unknown: String) -> String {
            let day = conference.day?.long(in: language) ?? unknown
            let count = conference.people > 0 ? "\(conference.people) \(people)" : ""
            return [day, conference.place, count].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        self.init(
            nl: "gegevens: \(told(.nl, "mensen", "dag nog niet bekend"))",
            en: "facts: \(told(.en, "people", "day not known yet"))")
    }

    /// `waarneming: OV kwam naar boven (in het plan)`
    fileprivate init(_ point: ConferencePoint) {
        let label = point.sort.label
        let text = point.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let isThere = point.item != nil
        let agreed = point.parties(.agreed).count
        let asked = point.answers.count
        let count = asked > 0 ? " \(agreed)/\(asked)" : ""
        self.init(
            nl: "\(isThere ? "→" : "·") \(label.nl)\(count): \(text)",
            en: "\(isThere ? "→" : "·") \(label.en)\(count): \(text)")
    }
}
