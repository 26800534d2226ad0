internal import KaderDomain
internal import TerminalUI

/// Layers: what is shown of the agenda.
extension SpreekuurPane {
    /// Who advises in what has been read, by name, each with a letter of their own, or two.
    var people: [(id: Contact.ID, name: String, letter: String)] {
        var names: [Contact.ID: String] = [:]
        for entry in entries {
            for (id, name) in zip(entry.spreekuur.staff, entry.staff) { names[id] = name }
        }
        let sorted = names.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let letters = PersonLetters.of(sorted.map(\.value))
        return zip(sorted, letters).map { ($0.key, $0.value, $1) }
    }

    /// The rooms of what has been read, by name.
    private var rooms: [(id: Room.ID, name: String)] {
        var names: [Room.ID: String] = [:]
        for entry in entries {
            for (id, name) in zip(entry.spreekuur.rooms, entry.rooms) { names[id] = name }
        }
        return names.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
    }

    /// Whether no layer hides it: neither its service, nor all of its staff, nor all of its rooms.
    func isShown(_ entry: AgendaEntry) -> Bool {
        entry.isShown(without: hidden)
    }

    /// All layers, those that are hidden with an empty box.
    func chooseLayers(at selection: Int = 0) -> [Step<Self>] {
        let all: [Pick<Message>.Option] =
            hidden.isEmpty ? [] : [.init(Phrase.showAll, .showAllLayers)]
        return [
            .pick(
                Pick(
                    Phrase(nl: "Lagen aan en uit", en: "Layers on and off"),
                    options: layers.map(option) + all, selected: selection))
        ]
    }

    /// Shows or hides a layer; the list stays open, on the same line.
    mutating func toggle(_ layer: AgendaLayer) -> [Step<Self>] {
        if hidden.remove(layer) == nil { hidden.insert(layer) }
        keepSelection()
        return chooseLayers(at: layers.firstIndex(of: layer) ?? 0)
    }

    private var layers: [AgendaLayer] {
        AgendaLayer.common + people.map { .person($0.id) } + rooms.map { .room($0.id) }
    }

    private func option(_ layer: AgendaLayer) -> Pick<Message>.Option {
        let label = label(of: layer)
        let box = hidden.contains(layer) ? "[ ]" : "[x]"
        return .init(
            Phrase(nl: "\(box) \(label.nl)", en: "\(box) \(label.en)"),
            letter: letter(of: layer), .toggle(layer))
    }

    /// Nil for a room.
    private func letter(of layer: AgendaLayer) -> Phrase? {
        if case .person(let id) = layer {
            return people.first { $0.id == id }.map { Phrase(same: $0.letter) }
        }
        guard let nl = layer.letter(in: .nl), let en = layer.letter(in: .en) else { return nil }
        return Phrase(nl: String(nl), en: String(en))
    }

    /// Its letter and its name: `L loopbaan`, `f Fatma Yilmaz`.
    private func label(of layer: AgendaLayer) -> Phrase {
        if case .person(let id) = layer, let person = people.first(where: { $0.id == id }) {
            return Phrase(same: "\(person.letter) \(person.name)")
        }
        if case .room(let id) = layer, let room = rooms.first(where: { $0.id == id }) {
            return Phrase(same: "⌂ \(room.name)")
        }
        func text(_ language: Language) -> String {
            "\(layer.letter(in: language) ?? " ") \(layer.label[language])"
        }
        return Phrase(nl: text(.nl), en: text(.en))
    }

    /// How many layers are off, to stand behind a title; blank where none is.
    var hiddenLayers: Phrase {
        switch hidden.count {
        case 0: Phrase(same: "")
        case 1: Phrase(nl: " · 1 laag uit", en: " · 1 layer off")
        case let count: Phrase(nl: " · \(count) lagen uit", en: " · \(count) layers off")
        }
    }
}

extension Phrase {
    fileprivate static let showAll = Phrase(nl: "alles tonen", en: "show everything")
}
