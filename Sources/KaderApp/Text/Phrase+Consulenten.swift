public import KaderDomain
internal import KaderStore

extension TrainingStanding {
    /// "basistraining ontbreekt", "op orde t/m 1 mei 2027".
    public var label: Phrase {
        switch self {
        case .untrained:
            Phrase(nl: "basistraining ontbreekt", en: "basic training missing")
        case .current(let day):
            Phrase(
                nl: "scholing op orde tot en met \(day.medium(in: .nl)) \(day.year)",
                en: "trained through \(day.medium(in: .en)) \(day.year)")
        case .overdue(let day):
            Phrase(
                nl: "bijscholing verlopen sinds \(day.medium(in: .nl)) \(day.year)",
                en: "yearly training overdue since \(day.medium(in: .en)) \(day.year)")
        }
    }
}

extension Absence {
    /// When, without the reason: "23 nov tot en met 27 nov", "23 nov 09:00–12:00".
    public var words: Phrase {
        let hours = hours.map { " \($0)" } ?? ""
        guard from < until else {
            return Phrase(
                nl: from.medium(in: .nl) + hours, en: from.medium(in: .en) + hours)
        }
        return Phrase(
            nl: "\(from.medium(in: .nl)) tot en met \(until.medium(in: .nl))\(hours)",
            en: "\(from.medium(in: .en)) through \(until.medium(in: .en))\(hours)")
    }
}

extension Dependencies {
    /// With whom a conflict is, and because of which other hat.
    public func words(_ conflict: InterestConflict) throws -> Phrase {
        let whom =
            switch conflict.party {
            case .person(let other): try store.names(of: [other])[other] ?? ""
            case .employer(let name): name
            }
        return Phrase(same: conflict.role.isEmpty ? whom : "\(whom) (\(conflict.role))")
    }
}

extension Phrase {
    /// After an absence: in how many spreekuren somebody is still planned.
    public init(toReplaceIn count: Int) {
        self.init(
            nl:
                "Staat dan nog in \(count == 1 ? "1 spreekuur" : "\(count) spreekuren"). Zoek vervanging.",
            en:
                "Still planned in \(count == 1 ? "1 spreekuur" : "\(count) spreekuren") then. Find a replacement."
        )
    }

    /// After a consulent was made without trainings.
    public static let withoutTraining = Phrase(
        nl: "Zonder basistraining nog niet in te plannen.",
        en: "Cannot be planned yet without basic training.")

    /// Whose yearly training is overdue; who plans decides.
    public init(overdue names: [String]) {
        let who = names.joined(separator: ", ")
        self.init(
            nl: "Let op: bijscholing verlopen van \(who).",
            en: "Note: yearly training overdue for \(who).")
    }
}

extension Phrase {
    /// After a replacement: how many appointments have the new consulent.
    public init(replacedIn count: Int) {
        self.init(
            nl:
                "Vervangen. \(count == 0 ? "Er waren geen afspraken." : count == 1 ? "1 afspraak gaat door met een ander." : "\(count) afspraken gaan door met een ander.")",
            en:
                "Replaced. \(count == 0 ? "There were no appointments." : count == 1 ? "1 appointment goes on with another." : "\(count) appointments go on with another.")"
        )
    }
}
