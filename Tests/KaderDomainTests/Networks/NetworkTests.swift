import KaderDomain
import Testing

@Suite struct NetworkTests {
    @Test func aNetworkHasANameAndSortedRegions() throws {
        let network = try Network(
            id: .named("a"), name: " Achterhoek ", regions: ["AM09", "AM01", "AM09"],
            municipalities: ["GM2", "GM1", "GM2"])
        #expect(network.name == "Achterhoek")
        #expect(network.regions == ["AM01", "AM09"])
        #expect(network.municipalities == ["GM1", "GM2"])
        #expect(throws: NetworkError.unnamed) { try Network(id: .named("a"), name: " \n") }
    }

    @Test func aWorkingGroupHasATheme() throws {
        let group = try WorkingGroup(id: .named("g"), network: .named("a"), theme: " Energie ")
        #expect(group.theme == "Energie")
        #expect(throws: NetworkError.workingGroupWithoutTheme) {
            try WorkingGroup(id: .named("g"), network: .named("a"), theme: "")
        }
    }

    @Test(arguments: [
        (ConsulentStatus.bookable, Service.loopbaan, Place.house("groningen"), true),
        (.bookable, .loopbaan, .house("zwolle"), false),
        (.bookable, .belasting, .house("groningen"), false),
        (.bookable, .loopbaan, .online, false),
        (.inTraining, .loopbaan, .house("groningen"), false),
        (.stopped, .loopbaan, .house("groningen"), false),
        (.candidate, .loopbaan, .house("groningen"), false),
    ])
    func aConsulentServesWhereAndWhatTheyMay(
        _ status: ConsulentStatus, _ service: Service, _ place: Place, _ isAble: Bool
    ) {
        let consulent = Consulent(
            id: .named("c"), contact: .named("p"), houses: ["groningen", "assen", "groningen"],
            services: [.inloop, .loopbaan, .inloop], status: status)
        #expect(consulent.canServe(service, at: place) == isAble)
        #expect(consulent.houses == ["assen", "groningen"])
        #expect(consulent.services == [.loopbaan, .inloop])
    }

    @Test func onlyTheOnlineOnesServeOnline() {
        let consulent = Consulent(
            id: .named("c"), contact: .named("p"), services: [.loopbaan], isOnline: true)
        #expect(consulent.canServe(.loopbaan, at: .online))
        #expect(!consulent.canServe(.loopbaan, at: .house("online")))
    }
}
