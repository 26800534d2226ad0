internal import KaderDomain

/// The pane with which a person begins: theirs, on every file.
extension App {
    /// Begins with the pane of this name.
    ///
    /// - Returns: what is said where there is none of that name.
    mutating func begin(at place: String?) -> Notice? {
        guard let place else { return nil }
        guard let index = panes.firstIndex(where: { $0.place == place }) else {
            return Notice(.unknownStart(place), .refusal)
        }
        focus = index
        return nil
    }

    /// Remembers the pane that is looked at, to begin with it the next time.
    func startHere() -> [Work] {
        let (place, name) = (panes[focus].place, panes[focus].name)
        return [
            Work("keep start") { dependencies, send in
                do {
                    try dependencies.keepStart(place)
                    send(.say(Notice(.beginsHere(name), .success)))
                } catch {
                    send(.say(Notice(.notKept, .refusal)))
                }
            }
        ]
    }
}

extension Phrase {
    fileprivate static func unknownStart(_ place: String) -> Phrase {
        Phrase(
            nl:
                "Je instellingen beginnen met \(place), dat kader niet kent: kies `:` hier beginnen.",
            en:
                "Your settings begin with \(place), which kader does not know: choose `:` start here."
        )
    }

    fileprivate static func beginsHere(_ name: Phrase) -> Phrase {
        Phrase(
            nl: "Voortaan begint kader voor jou met \(name.nl).",
            en: "From now on kader starts with \(name.en) for you.")
    }

    fileprivate static let notKept = Phrase(
        nl: "Niet onthouden: je instellingen zijn niet te schrijven.",
        en: "Not remembered: your settings cannot be saved.")
}

extension App {
    /// What is to be done when the program starts, for what is seen first.
    public var start: [Work] {
        works(toStart: panes.indices.filter(isSeenFirst)) + [.readDrafts, .lookForTour]
    }

    /// What is to be done once the first screen stands: nobody waits for it.
    public var startUnseen: [Work] {
        works(toStart: panes.indices.filter { !isSeenFirst($0) }) + [.upkeep, .tellStrangers]
    }

    private func isSeenFirst(_ index: Int) -> Bool {
        panes[focus].standsAlone ? index == focus : !panes[index].standsAlone
    }

    private func works(toStart seen: [Int]) -> [Work] {
        seen.flatMap { panes[$0].start }.compactMap { step in
            if case .work(let work) = step { work } else { nil }
        }
    }
}
