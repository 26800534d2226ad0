import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PlanCommand {
    /// `kader plan versions AM09-2027`, the latest first.
    struct Versions: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "versions",
            abstract: "What a plan was when it was adopted: number, day, lines.")

        @OptionGroup var options: Options

        @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
        var plan: PlanKey

        @Option(help: "Show the lines of this version.")
        var number: Int?

        func run(with kader: Dependencies) throws {
            let plan = try plan.id(kader)
            let versions = try kader.store.versions(of: plan)
            guard let number else {
                return try Listing.show(
                    versions, options,
                    cells: { [String($0.number), $0.day.description, String($0.items.count)] },
                    json: \.json)
            }
            guard let version = versions.first(where: { $0.number == number }) else {
                throw StoreError.notFound(
                    kind: "planVersion", id: PlanVersion.id(plan, number).description)
            }
            let detail = PlanDetail(
                plan: try kader.store.plan(plan).plan, tree: version.tree, ownerNames: [:])
            let today = kader.store.now.day
            Output.write(
                options.json
                    ? detail.json(on: today).description + "\n"
                    : PlanCommand.report(detail, on: today, kader.language))
        }
    }

    /// `kader plan diff AM09-2027 [--with AM09-2026 | --version 1]`
    struct Diff: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "What is added, gone and changed since a version or another plan.",
            discussion: "Without either: since the latest version, or else since last year's plan.")

        @OptionGroup var options: Options

        @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
        var plan: PlanKey

        @Option(help: "Another plan, such as AM09-2026.")
        var with: PlanKey?

        @Option(help: "A version of this plan, by its number.")
        var version: Int?

        func validate() throws {
            if with != nil, version != nil {
                throw ValidationError("Give --with or --version, not both.")
            }
        }

        func run(with kader: Dependencies) throws {
            let plan = try plan.id(kader)
            let comparison = try kader.store.compare(plan, with: try earlier(than: plan, kader))
            if options.json {
                return Output.write(comparison.json.description + "\n")
            }
            let words = PlanDifferenceWords(comparison, kader.reference, kader.language)
            for part in words.parts {
                Output.write(part.heading + "\n")
                for line in part.lines { Output.write("  \(line)\n") }
            }
        }

        private func earlier(
            than plan: RegionPlan.ID, _ kader: Dependencies
        ) throws -> PlanState {
            if let with { return .now(try with.id(kader)) }
            if let version { return .version(plan, version) }
            let detail = try kader.store.plan(plan)
            if detail.version > 0 { return .version(plan, detail.version) }
            let last = RegionPlan(region: detail.plan.region, year: detail.plan.year - 1)
            guard let last else {
                throw StoreError.notFound(kind: "planVersion", id: plan.description)
            }
            return .now(last.id)
        }
    }

    /// `kader plan rollover AM09-2026 [--year 2027] [--dry-run]`
    struct Rollover: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "rollover",
            abstract: "Take over what is unfinished into a later year: id, what, title.",
            discussion: "A second time changes nothing; undo takes all of it back.")

        @OptionGroup var options: Options

        @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
        var plan: PlanKey

        @Option(help: "The year to take it over to; the next if left out.")
        var year: Int?

        @Flag(help: "Only say what would be taken over.")
        var dryRun = false

        func run(with kader: Dependencies) throws {
            let plan = try plan.id(kader)
            let next = try kader.store.plan(plan).plan.year + 1
            let rollover =
                dryRun
                ? try kader.store.rollover(of: plan, into: year ?? next)
                : try kader.store.rollOver(plan, into: year ?? next)
            try Listing.show(
                rollover.carried, options,
                cells: { [$0.id.description, $0.level.label[kader.language], $0.title] },
                json: {
                    [
                        "id": .text($0.id.description), "level": .text($0.level.rawValue),
                        "title": .text($0.title),
                    ]
                })
            if !dryRun, !rollover.isEmpty { Output.tell(Phrase.saved[kader.language]) }
        }
    }
}

extension PlanVersion {
    fileprivate var json: JSON {
        [
            "number": .whole(number), "day": .text(day.description), "lines": .whole(items.count),
        ]
    }
}

extension PlanComparison {
    fileprivate var json: JSON {
        [
            "added": .array(difference.added, Self.json),
            "gone": .array(difference.gone, Self.json),
            "changed": .array(difference.changed) { change in
                [
                    "id": .text(change.new.id.description), "title": .text(change.new.title),
                    "fields": .texts(change.fields.map(\.rawValue)),
                ]
            },
        ]
    }

    private static func json(_ item: PlanItem) -> JSON {
        [
            "id": .text(item.id.description), "level": .text(item.level.rawValue),
            "title": .text(item.title),
        ]
    }
}
