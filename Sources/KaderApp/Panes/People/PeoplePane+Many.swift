public import KaderDomain
internal import TerminalUI

/// People who are marked as they are now, and who of them is still expected.
public struct MarkedPeople: Equatable, Sendable {
    /// By name; who is not there any more is left out.
    public let people: [Contact]
    public let barred: [Contact.ID: ArchiveBar]
}

/// Marking people, and what is done with the marked ones together.
extension PeoplePane {
    /// Of all pages and filters.
    var marked: Set<Contact.ID> { marks.all(to: selection, in: (people ?? []).map(\.id)) }

    mutating func mark(_ what: Marking) -> [Step<Self>] {
        if what == .clear {
            marks.clear()
            return []
        }
        guard let people, let selection else { return [] }
        let order = people.map(\.id)
        switch what {
        case .toggle:
            marks.anchor == nil
                ? marks.toggle(selection) : marks.toggleRange(at: selection, in: order)
            return select(by: 1)
        case .range: marks.toggleRange(at: selection, in: order)
        case .all:
            marks.toggleAll(order)
            return next != nil && !marks.isEmpty ? [.say(Notice(.markedListed(order.count)))] : []
        case .clear: break
        }
        return []
    }

    func edit() -> [Step<Self>] {
        guard marked.isEmpty else { return [.open(.manyPeople(ManyPeopleForm(marked)))] }
        return selection.map { [.open(.contact(ContactForm($0)))] } ?? []
    }

    /// Of the marked people after a question, else of the selected one.
    func toggleArchive() -> [Step<Self>] {
        guard marked.isEmpty else { return [.run(.foresee(marked))] }
        guard let selected else { return [] }
        return [.run(selected.isArchived ? .bringBack(selected) : .archive(selected))]
    }

    /// Whether `x` brings back: the selected person, or all of the marked ones that are listed.
    var bringsBack: Bool {
        guard !marked.isEmpty else { return selected?.isArchived == true }
        let listed = (people ?? []).filter { marked.contains($0.id) }
        return !listed.isEmpty && listed.allSatisfy(\.isArchived)
    }

    /// What `x` does with the marked people, and with whom not.
    func ask(about marked: MarkedPeople) -> [Step<Self>] {
        let archives = !marked.people.allSatisfy(\.isArchived)
        let stays = { (person: Contact) -> BulkPreview.Why? in
            if person.isArchived == archives { return .archivedAlready }
            return archives ? marked.barred[person.id].map(BulkPreview.Why.init(barred:)) : nil
        }
        let changing = marked.people.filter { stays($0) == nil }
        let preview = BulkPreview(
            changing: changing.map(\.name.description),
            staying: marked.people.compactMap { person in
                stays(person).map { .init(name: person.name.description, why: $0) }
            })
        guard !changing.isEmpty else {
            return [.say(Notice(.notArchived(preview.whyNone), .refusal))]
        }
        let choice = Question<Message>.Choice(
            "x", archives ? .doArchive : .doBringBack, .setArchived(changing.map(\.id), archives))
        return [
            .ask(
                Question(
                    archives ? .toArchive : .fromArchive, lines: preview.lines, choices: [choice]))
        ]
    }
}

extension BulkPreview.Why {
    fileprivate init(barred bar: ArchiveBar) {
        switch bar {
        case .booked:
            self = .being(
                Phrase(nl: "heeft nog een afspraak", en: "still has an appointment"),
                several: Phrase(nl: "hebben nog een afspraak", en: "still have an appointment"))
        case .bookedOutOfSight:
            self = .being(
                Phrase(
                    nl: "heeft een afspraak die jij niet ziet",
                    en: "has an appointment that you do not see"),
                several: Phrase(
                    nl: "hebben een afspraak die jij niet ziet",
                    en: "have an appointment that you do not see"))
        case .planned:
            self = .being(
                Phrase(
                    nl: "staat nog als consulent in de agenda",
                    en: "is still in the agenda as consulent"),
                several: Phrase(
                    nl: "staan nog als consulent in de agenda",
                    en: "are still in the agenda as consulent"))
        }
    }
}

extension Phrase {
    fileprivate static func notArchived(_ why: Phrase) -> Phrase {
        Phrase(nl: "Niet gearchiveerd: \(why.nl)", en: "Not archived: \(why.en)")
    }

    fileprivate static let toArchive = Phrase(nl: "Naar het archief", en: "Into the archive")
    fileprivate static let fromArchive = Phrase(
        nl: "Terug uit het archief", en: "Out of the archive")
    fileprivate static let doArchive = Phrase(nl: "archiveren", en: "archive")
    fileprivate static let doBringBack = Phrase(nl: "terughalen", en: "bring back")

    fileprivate static func markedListed(_ count: Int) -> Phrase {
        Phrase(
            nl: "Gemerkt wat er staat: \(count). Er zijn er meer; ga verder omlaag of typ meer.",
            en: "Marked what is listed: \(count). There are more; go further down or type more.")
    }
}
