internal import KaderDomain

extension PeoplePane {
    /// Those who became part of the selected person.
    var parts: [Contact] { card.flatMap { $0.id == selection ? $0.parts : nil } ?? [] }

    func merge() -> [Step<Self>] {
        selection.map { [.open(.merge(MergeForm($0)))] } ?? []
    }

    /// Asks who becomes a person of their own again.
    func chooseParting(of parts: [Contact]) -> [Step<Self>] {
        let options = parts.map { part in
            Pick<Message>.Option(
                part.name.description,
                detail: [part.town, part.phone].filter { !$0.isEmpty }.joined(separator: " · "),
                .unmerge(part))
        }
        return options.isEmpty ? [] : [.pick(Pick(.whoIsOnTheirOwn, options: options))]
    }
}

extension Phrase {
    fileprivate static let whoIsOnTheirOwn = Phrase(
        nl: "Wie is toch iemand anders", en: "Who is somebody else after all")
}
