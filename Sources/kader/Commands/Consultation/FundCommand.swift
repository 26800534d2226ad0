import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference
import KaderStore

/// `kader fund …`: funds that pay for schooling (S55).
struct FundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fund", abstract: "Funds that pay for schooling, and whom they suit.",
        subcommands: [List.self, Suits.self], defaultSubcommand: List.self)

    /// `kader fund list [--region CODE]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Code, name, for where, how sure that is, remark.")

        @OptionGroup var options: Options

        @OptionGroup var scope: RegionScope

        func run(with kader: Dependencies) throws {
            let region = try scope.code(kader)
            let funds = kader.reference.funds.filter { fund in
                region.map { fund.regions.isEmpty || fund.regions.contains($0) }
                    ?? true
            }
            try Listing.show(
                funds, options,
                cells: {
                    [
                        $0.code, $0.name, $0.area[kader.language],
                        $0.certainty.name[kader.language],
                        $0.told[kader.language],
                    ]
                }, json: \.json)
        }
    }

    /// `kader fund suits --home Zutphen --sector MET`
    struct Suits: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "suits", abstract: "Code, name, why, open or not, how sure that is.",
            discussion: "By where somebody lives or works, and by their sector.")

        @OptionGroup var options: Options

        @Option(help: "The id of a person: where they live is on their card.")
        var contact: Contact.ID?

        @Option(help: "The municipality where they live, by name or code.")
        var home: String?

        @Option(help: "The municipality where they work, by name or code.")
        var work: String?

        @Option(help: "The code of the sector.")
        var sector: String?

        func run(with kader: Dependencies) throws {
            try kader.require(sector: sector)
            var seeker = FundSeeker(sector: sector)
            if let contact { seeker.home = kader.places(of: try kader.store.contact(contact).town) }
            if let home { seeker.home = try kader.needed(home) }
            if let work { seeker.work = try kader.needed(work) }
            let all = try kader.store.consultation([.fundRound])
            let fits = all.funds(for: seeker, among: kader.reference.funds, on: kader.store.now.day)
            try Listing.show(
                fits, options,
                cells: { fit in
                    [
                        fit.fund.code, fit.fund.name,
                        fit.told(kader.reference)[kader.language], fit.state[kader.language],
                        fit.fund.certainty.name[kader.language],
                    ]
                }, json: \.json)
        }
    }
}

extension Dependencies {
    fileprivate func needed(_ municipality: String) throws -> [String] {
        let places = places(of: municipality)
        guard !places.isEmpty else {
            throw ValidationError(
                "There is no municipality \(municipality). See: kader municipality list.")
        }
        return places
    }
}

extension TrainingFund {
    /// The remark, and whether it has ended.
    fileprivate var told: Phrase {
        hasEnded
            ? Phrase(nl: "gestopt", en: "has ended") : remark ?? Phrase(same: "")
    }

    fileprivate var json: JSON {
        [
            "code": .text(code), "name": .text(name), "kind": .text(kind.rawValue),
            "area": .text(area.nl), "regions": .texts(regions), "provinces": .texts(provinces),
            "hasEnded": .truth(hasEnded), "certainty": .text(certainty.rawValue),
            "remark": .text(of: remark?.nl),
        ]
    }
}

extension FundFit {
    fileprivate var json: JSON {
        [
            "code": .text(fund.code), "name": .text(fund.name),
            "certainty": .text(fund.certainty.rawValue),
            "reasons": .texts(
                reasons.map { reason in
                    switch reason {
                    case .lives(let place): "lives:\(place)"
                    case .works(let place): "works:\(place)"
                    case .sector: "sector"
                    case .everywhere: "everywhere"
                    }
                }),
            "isOpen": isOpen.map { .truth($0) } ?? .null,
            "opens": .text(of: round?.opens), "closes": .text(of: round?.closes),
            "conditions": .text(of: round?.conditions),
        ]
    }
}
