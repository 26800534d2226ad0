import KaderDomain
import Testing

@Suite struct ContactTests {
    @Test func isReachableByPhoneOrMail() throws {
        let name = try #require(PersonName(typed: "Anna de Ruiter"))
        let id = Contact.ID.named("anna")
        #expect(!Contact(id: id, name: name, phone: "  ").isReachable)
        #expect(Contact(id: id, name: name, phone: "06").isReachable)
        #expect(Contact(id: id, name: name, email: " a@voorbeeld.example ").isReachable)
        #expect(Contact(id: id, name: name, email: " a@b ").email == "a@b")
    }

    @Test func everyRoleAndStandingHasItsOwnLabelInBothLanguages() {
        for labels in [
            Standing.allCases.map(\.label), BoardRole.allCases.map(\.label),
            ConsulentStatus.allCases.map(\.label), Service.allCases.map(\.label),
            ActionState.allCases.map(\.label), PlanLevel.allCases.map(\.label),
            PlanStatus.allCases.map(\.label), AppointmentState.allCases.map(\.label),
            WorkingGroupState.allCases.map(\.label), CommandName.allCases.map(\.label),
        ] {
            #expect(Set(labels.map(\.nl)).count == labels.count)
            #expect(Set(labels.map(\.en)).count == labels.count)
            #expect(!labels.contains { $0.nl.isEmpty || $0.en.isEmpty })
        }
    }
}
