public import KaderDomain

/// What can be hidden from the agenda, and shown again, like one of several calendars. Each has a
/// letter besides its colour; those of people are small, and found in `PersonLetters`.
public enum AgendaLayer: Hashable, Sendable {
    case service(Service)
    case appointments, free, busy
    case person(Contact.ID)
    case room(Room.ID)

    /// Those that every agenda has, in the order in which they are offered.
    static let common: [AgendaLayer] =
        Service.allCases.map(AgendaLayer.service) + [.appointments, .free, .busy]

    /// What it is called; blank for a person or a room, which have a name.
    var label: Phrase {
        switch self {
        case .service(let service): service.label
        case .appointments: Phrase(nl: "afspraken", en: "appointments")
        case .free: Phrase(nl: "vrij", en: "free")
        case .busy: Phrase(nl: "elders bezet", en: "busy elsewhere")
        case .person, .room: Phrase(same: "")
        }
    }

    /// The letter in the grid; nil for a person or a room.
    func letter(in language: Language) -> Character? {
        switch self {
        case .service(let service): service.letter
        case .appointments: "A"
        case .free: language == .nl ? "V" : "F"
        case .busy: "X"
        case .person, .room: nil
        }
    }
}

/// The small letters by which consulenten are known in an agenda.
enum PersonLetters {
    /// For each name the first letter of it that nobody before it has; after that the first of
    /// the alphabet. Where that is used up the first two letters of the name that nobody before it has,
    /// one after the other; then of the alphabet, and a dot after those 702.
    static func of(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let own = Folding.fold(name).filter { ("a"..."z").contains($0) }.map(String.init)
            let letters =
                (own + alphabet).first { !taken.contains($0) }
                ?? pairs(own).first { !taken.contains($0) }
                ?? pairs(alphabet).first { !taken.contains($0) } ?? "."
            taken.insert(letters)
            return letters
        }
    }

    /// `fa` before `ft` for Fatma.
    private static func pairs(_ letters: [String]) -> [String] {
        let others = letters == alphabet ? letters[...] : letters.dropFirst()
        let firsts = letters == alphabet ? letters[...] : letters.prefix(1)
        return firsts.flatMap { first in others.map { first + $0 } }
    }

    private static let alphabet = "abcdefghijklmnopqrstuvwxyz".map(String.init)
}
