-- The rows of a whole meeting, one plain statement for each of the four tables. MEETING is where its id stands.
select * from meeting where id = MEETING;
select * from agenda_item where meeting_id = MEETING;
select * from decision where meeting_id = MEETING;
select * from attachment where meeting_id = MEETING;
