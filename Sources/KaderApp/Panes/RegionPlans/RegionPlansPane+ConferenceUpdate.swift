internal import KaderDomain

extension RegionPlansPane {
    mutating func update(_ message: ConferenceMessage) -> [Step<Self>] {
        switch message {
        case .write(let region, let year):
            return [.open(.conference(ConferenceForm(region: region, year: year)))]
        case .open(let id): return [.run(.conference(.read(id)))]
        case .add(let sort, let conference):
            leftFor = conference
            return [.open(.conferencePoint(ConferencePointForm(adding: sort, to: conference)))]
        case .choose(let point): return ask(about: point)
        case .edit(let point):
            leftFor = point.conference
            return [.open(.conferencePoint(ConferencePointForm(editing: point)))]
        case .remove(let id): return [.run(.conference(.remove(id)))]
        case .chooseGoal(let point): return [.run(.conference(.goals(for: point)))]
        case .turn(let point, let goal): return [.run(.conference(.turn(point, goal)))]
        case .sheet(let region, let year):
            return [.run(.conference(.sheet(region: region, year: year)))]
        }
    }

    mutating func take(_ answer: ConferenceAnswer) -> [Step<Self>] {
        switch answer {
        case .list(let conferences, let region): pick(conferences, in: region)
        case .one(let detail): pick(detail)
        case .goals(let goals, let point): pick(goals, for: point)
        }
    }
}
