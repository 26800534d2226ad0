public import ArgumentParser
public import KaderDemo
public import KaderDomain
public import KaderExchange
public import KaderStore
public import TerminalUI

// Values of the domain as arguments: what they cannot be is refused by the parser (64).

extension Day: ExpressibleByArgument {}
extension TimeOfDay: ExpressibleByArgument {}
extension LocalTime: ExpressibleByArgument {}
extension Identifier: ExpressibleByArgument {}
extension PlanOwner: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
extension Service: ExpressibleByArgument {}
extension Standing: ExpressibleByArgument {}
extension DayPart: ExpressibleByArgument {}
extension SettingKey: ExpressibleByArgument {}
extension Waiver.Rule: ExpressibleByArgument {}
extension BoardRole: ExpressibleByArgument {}
extension WorkingGroupState: ExpressibleByArgument {}
extension ConsulentStatus: ExpressibleByArgument {}
extension ActionState: ExpressibleByArgument {}
extension PlanStatus: ExpressibleByArgument {}
extension DemoScale: ExpressibleByArgument {}
extension TableKind: ExpressibleByArgument {}
extension StoredKind: ExpressibleByArgument {}
extension ListName: ExpressibleByArgument {}

extension Actor: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
