internal import KaderDomain

extension PersonPaper {
    /// To read or print: what is about them first, where others' things name them last.
    public var document: Document {
        var page = Document(title: title, language: language)
        page.blocks = [.paragraph(why), .paragraph(meaning)]
        for sight in [PersonThing.Sight.about, .named, .other] {
            let things = file.things.filter { $0.sight == sight }
            guard !things.isEmpty else { continue }
            page.blocks.append(.heading(heading(of: sight), level: 2))
            page.blocks += things.enumerated().flatMap { place, thing in
                blocks(thing, isFirst: place == 0 || things[place - 1].kind != thing.kind)
            }
        }
        page.blocks += besides + looked + [.footer(rights)]
        return page
    }

    private var title: String {
        let name = "\(file.person.name)" + (facts.isFictional ? " (FICTIEF)" : "")
        return told("Wat kader bewaart over \(name)", "What kader keeps about \(name)")
    }

    private var why: String {
        let at = Amsterdam.local(facts.at)
        return told(
            "Gemaakt op \(at.day.long(in: .nl)) om \(at.time) door \(facts.by). Waarom: \(facts.reason)",
            "Made on \(at.day.long(in: .en)) at \(at.time) by \(facts.by). Why: \(facts.reason)")
    }

    private var meaning: String {
        told(
            "Wie hier bekend is, staat er niet met de volle naam: “een ander 2” is overal dezelfde. Onder elk stuk staat wie het wanneer veranderde.",
            "Other people known here are not named in full: “somebody else 2” is the same person throughout. Below each part you can see who changed it, and when."
        )
    }

    private func heading(of sight: PersonThing.Sight) -> String {
        switch sight {
        case .about: told("Over u", "About you")
        case .named: told("Waar u in genoemd wordt", "Where you are named")
        case .other:
            told(
                "Waar u genoemd wordt en dat over een ander gaat: alleen uw deel",
                "Where you are named in what is about somebody else: only your part")
        }
    }

    private var rights: String {
        told(
            "Klopt er iets niet, of moet er iets weg? Zeg het ons. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
            "Is something wrong, or should something go? Tell us. You can also complain to the Dutch data protection authority."
        )
    }
}

// MARK: - Things

extension PersonPaper {
    private func blocks(_ thing: PersonThing, isFirst: Bool) -> [Document.Block] {
        let heading = Document.Block.heading(
            words.kind(thing.kind)[language].capitalizedFirst, level: 3)
        let facts = thing.fields.filter { $0.value?.isEmpty == false }.map { field in
            [
                words.field(field.name)[language],
                words.value(field.value, field.name),
            ]
        }
        let gone =
            thing.isWithdrawn
            ? [[told("staat er nog", "still kept"), told("weggehaald", "removed")]] : []
        let table = [[told("wat", "what"), told("staat er", "is kept")]] + gone + facts
        return (isFirst ? [heading] : []) + (table.count > 1 ? [.table(table)] : []) + note(thing)
            + [.bullets(thing.changes.map(line))].filter { $0 != .bullets([]) }
    }

    /// What a protected note says is only here where who exported it may read it.
    private func note(_ thing: PersonThing) -> [Document.Block] {
        guard thing.kind == "protectedNote", !thing.isWithdrawn,
            !thing.fields.contains(where: { $0.name == "text" })
        else { return [] }
        return [
            .paragraph(
                told(
                    "De tekst is beschermd: wie hem schreef, geeft u die apart.",
                    "The text is protected: whoever wrote it gives it to you separately."))
        ]
    }

    /// `12 mrt 2027 14:05, een ander 2 (consulent): afspraak verzet (dag, tijd)`
    private func line(_ change: PersonChange) -> String {
        let fields = change.fields.map { words.field($0.name)[language] }
        let rest = fields.isEmpty ? "" : " (\(fields.joined(separator: ", ")))"
        return
            "\(Amsterdam.local(change.at)), \(change.by): \(change.command.label[language])\(rest)"
    }

    private var besides: [Document.Block] {
        guard !file.beside.isEmpty else { return [] }
        let heading = told("Klad, en laptops van de bus", "Drafts, and bus laptops")
        return [.heading(heading, level: 2)]
            + file.beside.flatMap { thing -> [Document.Block] in
                let rows = thing.fields.map { field in
                    [words.field(field.name)[language], words.value(field.value, field.name)]
                }
                return [.table([[told("wat", "what"), told("staat er", "is kept")]] + rows)]
            }
    }

    private var looked: [Document.Block] {
        let head = [told("wanneer", "when"), told("wie", "who"), told("wat", "what")]
        let rows = file.looks.map { ["\(Amsterdam.local($0.at))", $0.by, $0.act[language]] }
        let heading = told("Wie uw gegevens bekeek", "Who looked at your data")
        return [.heading(heading, level: 2)]
            + (rows.isEmpty
                ? [
                    .paragraph(
                        told(
                            "Niemand, zover het logboek reikt.",
                            "Nobody, as far back as the log goes."))
                ]
                : [.table([head] + rows)])
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
