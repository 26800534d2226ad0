internal import KaderDomain

extension PeoplePane {
    func refer() -> [Step<Self>] { choosing(.doReferral, card?.referring) }

    func guide() -> [Step<Self>] {
        guard let choices = card?.guiding, choices.count > 1 else {
            return card?.guiding.map { .open($0.form) } ?? []
        }
        return choosing(.doTrajectory, choices)
    }

    func choosing(_ title: Phrase, _ choices: [FormChoice]?) -> [Step<Self>] {
        guard let choices, card?.id == selection else { return [] }
        return [
            .pick(
                Pick(
                    title,
                    options: choices.map {
                        Pick<Message>.Option($0.label, .openForm($0.form))
                    }))
        ]
    }
}

extension App {
    /// The same for the person whose whole card is open.
    mutating func choose(_ title: Phrase, _ choices: [FormChoice]) -> [Work] {
        if choices.count == 1 { return choices.flatMap { open($0.form) } }
        let options = choices.map {
            Pick<Addressed>.Option(
                $0.label, Addressed(.openForm($0.form)))
        }
        sheets.append(.pick(PickState(pick: Pick(title, options: options))))
        return []
    }
}

extension Phrase {
    static let doReferral = Phrase(nl: "Doorverwijzen", en: "Refer")
    static let doTrajectory = Phrase(nl: "Traject", en: "Trajectory")
}
