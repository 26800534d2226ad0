import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension AccessCommand {
    /// `kader access grant anna consulent --scope house:groningen [--until 2027-12-31]`
    struct Grant: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "grant", abstract: "Give somebody a role; prints the id.")

        @OptionGroup var options: Options

        @Argument(help: "The name they log in with.")
        var name: Actor

        @Argument(help: "Their role.")
        var role: AccessRole

        @Option(
            help:
                "own, house:KEY, network:ID, region:REGION or land (the whole country); own if left out."
        )
        var scope: AccessScope?

        @Option(help: "The id of the person that they are in this file.")
        var contact: Contact.ID?

        @Option(help: "The first day; today if left out.")
        var from: Day?

        @Option(help: "The last day; without an end if left out.")
        var until: Day?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let scope = try there(kader)
            let grant = try AccessGrant(
                id: kader.newId(), to: name, as: contact, role, scope,
                from: from ?? Clock.real.now.day, until: until, by: kader.store.actor.name)
            do {
                try kader.store.give(grant)
            } catch let error as AccessError where self.scope == nil && error.isOfScope {
                throw ScopeLeftOut(error: error)
            }
            try kader.tell(grant.id, AccessWords.given)
        }

        /// The scope, with the code of the region that is meant; what it names is there.
        private func there(_ kader: Dependencies) throws -> AccessScope {
            let scope = scope ?? .own
            switch scope {
            case .house(let key): if key != "online" { try kader.require(houses: [key]) }
            case .region(let typed): return .region(try kader.region(wholly: typed))
            case .network(let id): try kader.require(.network, id)
            case .own, .land: break
            }
            return scope
        }
    }
}
