import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader NOUN list [--region CODE]`
struct ListedList<Facts: ListedFacts>: KaderCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: "Id, what, who or with what, state.")
    }

    @OptionGroup var options: Options

    @OptionGroup var scope: RegionScope

    func run(with kader: Dependencies) throws {
        let region = try scope.code(kader)
        let all = try kader.store.consultation()
        let kept = region.map { all.of($0) } ?? all
        try kader.show(kept.inOrder(Facts.kind), of: all, options)
    }
}

/// `kader NOUN show ID`
struct ListedShow<Facts: ListedFacts>: KaderCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: "One of them, field by field.")
    }

    @OptionGroup var options: Options

    @Argument(help: "Its id.")
    var id: Identifier<ListedThing>

    func run(with kader: Dependencies) throws {
        let thing = try kader.store.listed(Facts.kind, id.description)
        let titles = try kader.store.titles(
            of: Set(thing.texts.values.values.flatMap(StoredValue.ids)))
        let value = StoredValue(kader.reference, titles: titles, kader.language)
        var card = Card()
        card.add(.id, thing.id)
        for field in thing.kind.fields where !thing.texts[field.name].isEmpty {
            let parts = thing.texts[field.name].split(separator: ",").map(String.init)
            let told = field.isList ? parts.map { value.text($0, of: field.name) } : []
            card.add(
                field.label,
                field.isList
                    ? told.joined(separator: ", ")
                    : value.text(thing.texts[field.name], of: field.name)
                        .replacing("\n", with: " · "))
        }
        try card.show(options, json: thing.json)
    }
}

/// `kader NOUN add …`
struct ListedAdd<Facts: ListedFacts>: KaderCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: "Add one; prints its id.")
    }

    @OptionGroup var options: Options
    @OptionGroup var facts: Facts

    func run(with kader: Dependencies) throws {
        let id: Identifier<ListedThing> = kader.newId()
        let texts = try facts.over(ListedTexts(), kader)
        try kader.store.add(ListedThing(Facts.kind, id: id, texts))
        try kader.tellSaved(id)
    }
}

/// `kader NOUN edit ID …`
struct ListedEdit<Facts: ListedFacts>: KaderCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "edit",
            abstract: "Change one: what is left out stays; none empties a field.")
    }

    @OptionGroup var options: Options

    @Argument(help: "Its id.")
    var id: Identifier<ListedThing>

    @OptionGroup var facts: Facts

    func run(with kader: Dependencies) throws {
        let old = try kader.store.listed(Facts.kind, id.description)
        let texts = try facts.over(old.texts, kader)
        try kader.store.edit(ListedThing(Facts.kind, id: id, texts), from: old)
        try kader.tellSaved(id)
    }
}

/// `kader NOUN withdraw ID`
struct ListedWithdraw<Facts: ListedFacts>: KaderCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", abstract: "Remove one.")
    }

    @OptionGroup var options: Options

    @Argument(help: "Its id.")
    var id: Identifier<ListedThing>

    func run(with kader: Dependencies) throws {
        try kader.store.withdraw(Facts.kind, id.description)
        try kader.tellSaved(id)
    }
}

extension Dependencies {
    /// A line each: id and three cells, or JSON.
    func show(_ things: [ListedThing], of all: Consultation, _ options: Options) throws {
        let cells = ListedCells(all, reference, language, today: store.now.day)
        try Listing.show(
            things, options, cells: { [$0.id] + cells.cells($0) }, json: { $0.json(all) })
    }
}

extension Consultation {
    /// Sector tables by their score, projects by their phase, the others as they came.
    fileprivate func inOrder(_ kind: ListedKind) -> [ListedThing] {
        switch kind {
        case .sectorTable: sectorTablesByScore.map { ListedThing($0) }
        case .regionProject: projectsByPhase.map { ListedThing($0) }
        default: things(of: kind)
        }
    }
}

extension ListedField {
    fileprivate var isList: Bool {
        if case .things = holds { true } else { false }
    }
}
