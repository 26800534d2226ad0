import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct ScheduleRulesTests {
    /// Three people at once; after every step the whole schedule is looked at by a checker that
    /// knows nothing of the store.
    @Test func noSequenceOfOperationsBreaksARule() {
        var booked = 0
        forAll(Volume.of(100)) { seeded in
            var life = OfficeLife(try Office.planned(), seeded)
            let store = life.office.store
            try life.prepare(as: life.office.acting("setup"))
            var watch = try Watch(store.queue)
            for _ in 0..<80 {
                let name = life.seeded.pick(["anna", "bert", "carla"])
                _ = try life.agendaStep(as: life.office.acting(name))
                let faults = try watch.faults(store.queue, after: name)
                guard faults.isEmpty else { throw Unsound(what: faults) }
            }
            booked += try store.count("appointment")
            return true
        }
        #expect(booked > Volume.of(100))
    }
}
