import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension NetworkCommand {
    /// `kader network region put|remove`: the regions of a network with days (S25).
    struct InRegion: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "region", abstract: "In which region a network works, and when.",
            subcommands: [Put.self, Remove.self])

        /// A network in a region, and which of its times there.
        struct Time: ParsableArguments {
            @Argument(help: "The id of the network.")
            var network: Network.ID

            @Option(help: "The region: code, name or municipality.")
            var region: String

            @Option(
                help: "If it was there more than once: the time that begins on this day, or none.")
            var instead: OrNone<Day>?
        }

        /// `kader network region put ID --region AM09 --from 2024-01-01`
        struct Put: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "put",
                abstract: "Give a network a region with days, or change those that it has.")

            @OptionGroup var options: Options

            @OptionGroup var there: Time

            @OptionGroup var days: PeriodOptions

            func run(with kader: Dependencies) throws {
                let code = try kader.region(there.region)
                let present = try kader.store.network(there.network).network
                let old = try present.instead(of: code, from: there.instead)
                let period = try days.period(changing: old?.period ?? .always)
                try kader.store.put(NetworkRegion(code, period), insteadOf: old, in: present.id)
                try kader.tellSaved(present.id)
            }
        }

        /// `kader network region remove ID --region AM09`
        struct Remove: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "remove",
                abstract: "Remove what was entered by mistake; undo brings it back.")

            @OptionGroup var options: Options

            @OptionGroup var there: Time

            func run(with kader: Dependencies) throws {
                let code = try kader.region(there.region)
                let present = try kader.store.network(there.network).network
                let times = present.times(in: code)
                let asked = try present.instead(of: code, from: there.instead)
                guard let old = asked ?? (times.count == 1 ? times.first : nil) else {
                    throw StoreError.notFound(kind: "region", id: code)
                }
                try kader.store.remove(old, from: present.id)
                try kader.tellSaved(present.id)
            }
        }
    }
}

extension Network {
    /// Each time that it works or worked in a region.
    fileprivate func times(in code: String) -> [NetworkRegion] {
        (regions.map { NetworkRegion($0, .always) } + dated).filter { $0.region == code }
    }

    /// The time there that begins on a day, or without one; nil where no beginning was given.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)`` where there is no such time.
    fileprivate func instead(
        of code: String, from first: OrNone<Day>?
    ) throws -> NetworkRegion? {
        guard let first else { return nil }
        let found = times(in: code).first { $0.period.from == first.value }
        guard let found else { throw StoreError.notFound(kind: "region", id: code) }
        return found
    }
}
