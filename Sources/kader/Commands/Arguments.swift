import ArgumentParser
import KaderDemo
import KaderDomain
import KaderExchange
import KaderStore

// Values of the domain as arguments: what they cannot be is refused by the parser (64).

extension Day: @retroactive ExpressibleByArgument {}
extension TimeOfDay: @retroactive ExpressibleByArgument {}
extension LocalTime: @retroactive ExpressibleByArgument {}
extension Identifier: @retroactive ExpressibleByArgument {}
extension PlanOwner: @retroactive ExpressibleByArgument {}
extension Language: @retroactive ExpressibleByArgument {}
extension Service: @retroactive ExpressibleByArgument {}
extension Standing: @retroactive ExpressibleByArgument {}
extension BoardRole: @retroactive ExpressibleByArgument {}
extension WorkingGroupState: @retroactive ExpressibleByArgument {}
extension ConsulentStatus: @retroactive ExpressibleByArgument {}
extension ActionState: @retroactive ExpressibleByArgument {}
extension PlanStatus: @retroactive ExpressibleByArgument {}
extension DemoScale: @retroactive ExpressibleByArgument {}
extension TableKind: @retroactive ExpressibleByArgument {}
extension StoredKind: @retroactive ExpressibleByArgument {}

extension Actor: @retroactive ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
