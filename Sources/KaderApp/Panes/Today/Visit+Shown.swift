internal import KaderDomain

extension Visit {
    /// The name, or the number of who gave none.
    var shownName: Phrase {
        guard name.isEmpty else { return Phrase(same: name) }
        let number = walkIn?.number ?? 0
        return Phrase(nl: "nummer \(number)", en: "number \(number)")
    }

    /// How it stands, or that somebody still has to say so.
    func shownState(at now: LocalTime) -> Phrase {
        isUndecided(at: now) ? .undecided : state.label
    }
}

extension Phrase {
    static let undecided = Phrase(nl: "nog invullen", en: "to fill in")
}

extension Place {
    /// `Groningen`, or the name of the house where its town is not known.
    func name(in houses: [Vakbondshuis]) -> Phrase {
        guard let key = house else { return Phrase(nl: "online", en: "online") }
        guard let house = houses.first(where: { $0.key == key }) else { return Phrase(same: key) }
        return house.town.map { Phrase(same: $0) } ?? house.name
    }
}
