internal import KaderDomain
internal import TerminalUI

/// The fields with which a spreekuur that is planned becomes a series.
enum RepeatFields {
    /// What is chosen in `repeat` where it comes once.
    static let once = "once"

    /// The field that tells which days come, and in which is agreed to do without the others.
    static let days = "days"

    /// The field of the days that are left out.
    static let except = "except"

    /// The days that are typed there, parted by commas; nil where one of them is none.
    static func exceptions(_ values: FormValues, today: Day) -> [Day]? {
        let parts = values.text(except).split(separator: ",").filter {
            !$0.allSatisfy(\.isWhitespace)
        }
        let days = parts.compactMap { Day(typed: String($0), today: today) }
        return days.count == parts.count ? days : nil
    }

    /// The rule that is chosen; nil for once.
    static func recurrence(_ values: FormValues) -> Recurrence? {
        values.choice("repeat").flatMap { Recurrence($0) }
    }

    /// When it ends: a number of times, or a day. Nil where it is neither.
    static func end(_ values: FormValues, today: Day) -> SeriesEnd? {
        let typed = Folding.fold(values.text("end"))
        let number = typed.split { !$0.isASCII || !$0.isNumber }.first.flatMap { Int($0) }
        let word = typed.drop { $0.isNumber || $0 == " " }
        if let number, number >= 1, ["", "x", "keer", "times"].contains(word) {
            return .count(number)
        }
        return values.day("end", today: today).map(SeriesEnd.day)
    }

    static func faults(_ values: FormValues, today: Day) -> [String: Phrase] {
        guard recurrence(values) != nil else { return [:] }
        let end = Phrase(
            nl: "typ een aantal (10 keer) of een dag (24-6)",
            en: "type a number (10 times) or a day (24-6)")
        let days = Phrase(
            nl: "geen dagen: typ bijvoorbeeld 24-12, 31-12",
            en: "no days: type 24-12, 31-12, for instance")
        return [
            "end": Self.end(values, today: today) == nil ? end : nil,
            except: exceptions(values, today: today) == nil ? days : nil,
        ].compactMapValues { $0 }
    }

    static func notes(_ values: FormValues, today: Day) -> [String: Phrase] {
        guard recurrence(values) != nil else { return [:] }
        let end = end(values, today: today)
        let days = (exceptions(values, today: today) ?? []).sorted()
        func told(_ language: Language) -> String {
            days.map { $0.short(in: language) }.joined(separator: ", ")
        }
        return [
            "end": end.map { Phrase(nl: $0.told(.nl), en: $0.told(.en)) },
            except: days.isEmpty ? nil : Phrase(nl: told(.nl), en: told(.en)),
        ].compactMapValues { $0 }
    }

    static func field(refusedBy error: SeriesError) -> String {
        switch error {
        case .someFallOut, .noneComes: days
        default: "end"
        }
    }

    /// What is chosen to plan without these days: another where other days fall out.
    static func agreement(_ proposals: [SessionProposal]) -> String {
        "without " + proposals.filter { !$0.comes }.map(\.day.description).joined(separator: " ")
    }

    /// What becomes of each day, as a list to look at: first how many come, then those that do not.
    static func options(_ proposals: [SessionProposal], _ language: Language) -> [ChoiceOption] {
        options(proposals.map { RosterSession($0) }, language)
    }

    /// The same, with who sits there.
    static func options(_ sessions: [RosterSession], _ language: Language) -> [ChoiceOption] {
        let proposals = sessions.map(\.proposal)
        let coming = proposals.count { $0.comes }
        let head = Phrase(
            nl: "\(coming) van de \(proposals.count) dagen",
            en: "\(coming) of \(proposals.count) days"
        )
        let fallen = proposals.count - coming
        let detail = Phrase(
            nl: fallen == 0
                ? "ze komen allemaal" : "\(fallen) \(fallen == 1 ? "valt" : "vallen") uit",
            en: fallen == 0 ? "all of them come" : "\(fallen) skipped"
        )
        return [
            ChoiceOption(
                id: agreement(proposals), label: head[language], detail: detail[language])
        ]
            + (sessions.filter { !$0.proposal.comes } + sessions.filter(\.proposal.comes)).map {
                option($0, language)
            }
    }

    private static func option(_ session: RosterSession, _ language: Language) -> ChoiceOption {
        let proposal = session.proposal
        let comes =
            session.staff.isEmpty
            ? Phrase(nl: "komt", en: "comes")
            : Phrase(same: session.staff.map(\.name).joined(separator: ", "))
        let why = proposal.bar.map { bar in
            let reason = Phrase(bar)
            return Phrase(nl: "uit: \(reason.nl)", en: "skipped: \(reason.en)")
        }
        let warning = proposal.warning.map { Phrase(minding: $0) }
        return ChoiceOption(
            id: "\(proposal.day) \(proposal.hours)", label: proposal.day.short(in: language),
            detail: (why ?? warning ?? comes)[language])
    }

    /// After a refusal: the days, with the agreement first.
    static func offer(insteadOf error: any Error, _ language: Language) -> FormOffer? {
        guard case SeriesError.someFallOut(let proposals) = error else { return nil }
        return FormOffer(
            field: days, options: options(proposals, language), best: agreement(proposals))
    }
}
