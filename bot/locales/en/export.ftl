# /export as tables: what comes with them, the names of the files and of their columns.

export-csv-caption = The same as tables, for a spreadsheet: goals, reports, habits, people.
export-goals = goals
export-reports = reports
export-habits = habits
export-habit-reports = habit-reports
export-people = people
export-column-network = Network
export-column-start-on = Started on
export-column-start = Start
export-column-due-on = Due on
export-column-target = Target
export-column-last-count = Last number
export-column-reached-on = Reached on
export-column-closed-on = Closed on
export-column-day = Day
export-column-count = Number
export-column-habit = Habit
export-column-aim = Asked
export-column-kept = Periods kept
export-column-known = Periods known
export-column-name = Name
export-column-note = Why
export-column-every-days = Every (days)
export-column-added-on = Added on
export-column-contacted-on = Last contact
