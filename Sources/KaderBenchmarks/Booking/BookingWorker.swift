internal import Foundation
internal import KaderDemo
internal import KaderDomain
internal import KaderStore

/// One process that books at random until its time is over, as `book.c` does.
struct BookingWorker {
    private let acting: ActingStore
    private let seconds: Double
    private var dice: Dice
    private let people: [Contact.ID]

    /// - Parameter arguments: database, seconds, seed.
    init(_ arguments: ArraySlice<String>) throws {
        let arguments = Array(arguments)
        guard arguments.count == 3, let seconds = Double(arguments[1]),
            let seed = UInt64(arguments[2])
        else { throw BenchError.usage }
        let before = LocalTime(day: BookingGround.day(0) - 1, time: .startOfDay)
        let store = try Store.open(at: arguments[0])
        acting = store.as(try BookingGround.actor(), at: .fixed(before))
        self.seconds = seconds
        dice = Dice(seed)
        people = try acting.contacts(matching: "bezoeker", limit: BookingGround.people).map(\.id)
    }

    /// Prints booked, refused, median, 99th percentile and longest wait, as `book.c` does.
    func run() throws {
        var (worker, times, booked, refused) = (self, Times(), 0, 0)
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            let (request, person) = try worker.anyRequest()
            var isBooked = false
            times.add(try Times.milliseconds { isBooked = try worker.book(request, person) })
            if isBooked { booked += 1 } else { refused += 1 }
        }
        let waits = [0.5, 0.99, 1].map { String(format: "%.4f", times.percentile($0)) }
        print(booked, refused, waits.joined(separator: " "))
    }

    private mutating func anyRequest() throws -> (BookingRequest, Contact.ID) {
        let house = dice.below(BookingGround.houses)
        let day = dice.below(BookingGround.winters * BookingGround.daysOfWinter)
        let hour = BookingGround.firstHour + dice.below(BookingGround.slots)
        guard let time = TimeOfDay(hour: hour, minute: 0) else { throw BenchError.brokenTable }
        let request = BookingRequest(
            service: .loopbaan, place: .house(BookingGround.place(house)),
            day: BookingGround.day(day), time: time)
        return (request, people[dice.below(people.count)])
    }

    private mutating func book(_ request: BookingRequest, _ person: Contact.ID) throws -> Bool {
        let now = Int64(Date().timeIntervalSince1970 * 1000)
        do {
            _ = try acting.book(.minted(at: now, random: &dice), for: person, request)
            return true
        } catch is SpreekuurError {
            return false
        }
    }
}
