internal import KaderDomain
internal import KaderReference

/// Makes up people: a first name, a family name, ways to reach them that reach nobody.
///
/// Numbers that begin with 06-0 are not given out to mobile telephones (our reading of the Dutch
/// numbering plan); `.example` is reserved by RFC 2606.
final class PeopleMaker {
    private let setting: Setting
    private let given: [NamePart]
    private let family: Weighted<FamilyPart>
    private var used: Set<PersonName> = []
    private(set) var count = 0

    /// A first name, and the same in an e-mail address.
    private struct NamePart {
        let text, mail: String
    }

    private struct FamilyPart {
        let infix: String
        let stem: NamePart
    }

    init(_ setting: Setting) {
        self.setting = setting
        given = setting.reference.firstNames.map {
            NamePart(text: $0.name, mail: Self.mail($0.name))
        }
        let families = setting.reference.familyNames.map { name in
            let stem = NamePart(text: name.stem, mail: Self.mail(name.name))
            return (item: FamilyPart(infix: name.infix ?? "", stem: stem), weight: name.bearers)
        }
        guard let family = Weighted(families), !given.isEmpty else {
            preconditionFailure("The tables of names hold names.")
        }
        self.family = family
    }

    func contact(from town: String, as standing: Standing = .member) -> Contact {
        count += 1
        let (name, mail) = freshName()
        let hasPhone = setting.dice.chance(percent: 85)
        let hasMail = !hasPhone || setting.dice.chance(percent: 80)
        return Contact(
            id: setting.mint(), name: name, standing: standing,
            memberNumber: standing == .member ? "DEMO\(padded(count, 7))" : "",
            phone: hasPhone ? "06-00\(padded(setting.dice.below(1_000_000), 6))" : "",
            email: hasMail ? "\(mail)\(count)@voorbeeld.example" : "", town: town)
    }

    /// Among the first few thousand people no two have the same name.
    private func freshName() -> (PersonName, mail: String) {
        var made = anyName()
        guard count <= 4000 else { return made }
        while !used.insert(made.0).inserted { made = anyName() }
        return made
    }

    private func anyName() -> (PersonName, mail: String) {
        let first = setting.dice.pick(given)
        let last = family.pick(&setting.dice)
        let partner = setting.dice.chance(percent: 12) ? family.pick(&setting.dice) : nil
        let stem = [last.stem.text, partner.map { "\($0.infix) \($0.stem.text)" }]
            .compactMap { $0 }.map { $0.drop { $0 == " " } }.joined(separator: "-")
        guard let name = PersonName(given: first.text, infix: last.infix, family: stem) else {
            preconditionFailure("A family name of the table is not blank.")
        }
        return (name, "\(first.mail).\(last.stem.mail)")
    }

    private static func mail(_ name: String) -> String {
        Folding.words(name).replacing(" ", with: "")
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
