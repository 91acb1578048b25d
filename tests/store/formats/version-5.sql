PRAGMA application_id=1936548457;
PRAGMA user_version=5;
BEGIN TRANSACTION;
CREATE TABLE "activity" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	channel_id INTEGER, 
	campaign_id INTEGER, 
	audience VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	status VARCHAR NOT NULL, 
	planned_cost INTEGER, 
	minutes INTEGER NOT NULL, 
	expected_leads INTEGER, 
	notes VARCHAR NOT NULL, 
	repeats VARCHAR, 
	repeat_of_id INTEGER, 
	extra VARCHAR NOT NULL, 
	CONSTRAINT fk_activity_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id) ON DELETE SET NULL, 
	CONSTRAINT fk_activity_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaign (id) ON DELETE SET NULL, 
	CONSTRAINT fk_activity_repeat_of_id FOREIGN KEY(repeat_of_id) REFERENCES activity (id) ON DELETE SET NULL
);
CREATE TABLE "activity_step" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER NOT NULL, 
	what VARCHAR NOT NULL, 
	due_on DATE, 
	done_on DATE, 
	position INTEGER NOT NULL, 
	CONSTRAINT fk_activity_step_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE
);
CREATE TABLE aftercare (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	follow_up_id INTEGER NOT NULL, 
	sale_id INTEGER NOT NULL, 
	CONSTRAINT fk_aftercare_follow_up_id FOREIGN KEY(follow_up_id) REFERENCES follow_up (id) ON DELETE CASCADE, 
	CONSTRAINT fk_aftercare_sale_id FOREIGN KEY(sale_id) REFERENCES sale (id) ON DELETE CASCADE
);
CREATE TABLE aftercare_step (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	product_id INTEGER, 
	days INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	aim VARCHAR NOT NULL, 
	CONSTRAINT fk_aftercare_step_product_id FOREIGN KEY(product_id) REFERENCES product (id) ON DELETE CASCADE
);
CREATE TABLE answer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER NOT NULL, 
	objection_id INTEGER NOT NULL, 
	CONSTRAINT fk_answer_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE, 
	CONSTRAINT fk_answer_objection_id FOREIGN KEY(objection_id) REFERENCES objection (id) ON DELETE CASCADE
);
CREATE TABLE aside (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	rule VARCHAR NOT NULL, 
	subject INTEGER, 
	until DATE, 
	stake INTEGER NOT NULL, 
	count INTEGER NOT NULL
);
CREATE TABLE "business" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	trade VARCHAR NOT NULL, 
	owner_name VARCHAR NOT NULL, 
	logo VARCHAR, 
	currency VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	language VARCHAR, 
	situation VARCHAR, 
	hourly_value INTEGER NOT NULL, 
	margin INTEGER, 
	prices_include_vat BOOLEAN NOT NULL, 
	vat_rate INTEGER NOT NULL, 
	week_starts_sunday BOOLEAN NOT NULL, 
	report_weekday INTEGER NOT NULL, 
	asleep_after_months INTEGER NOT NULL, 
	backup_folder VARCHAR, 
	demonstration BOOLEAN NOT NULL, undo_years INTEGER, aftercare_since DATE, report_folder VARCHAR, 
	CONSTRAINT only_one CHECK (id = 1)
);
INSERT INTO "business" VALUES(1,'','','',NULL,'EUR','DE',NULL,NULL,0,NULL,0,0,0,0,12,NULL,0,2,NULL,NULL);
CREATE TABLE "campaign" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	aim VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	budget INTEGER, 
	UNIQUE (name)
);
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('I', 'U', 'D')),
    before TEXT
, last_id INTEGER);
INSERT INTO "change" VALUES(1,1,'contact',1,'I',NULL,NULL);
INSERT INTO "change" VALUES(2,1,'contact',2,'I',NULL,NULL);
INSERT INTO "change" VALUES(3,1,'contact',1,'U','[1,"person","Ines Okafor","Ines","Okafor",null,"","","","","","","",null,"","","","",null,null,null,"",0,null,"{}","2026-05-13"]',NULL);
INSERT INTO "change" VALUES(4,2,'contact',3,'I',NULL,NULL);
INSERT INTO "change" VALUES(5,2,'email',1,'I',NULL,NULL);
INSERT INTO "change" VALUES(6,2,'phone',1,'I',NULL,NULL);
INSERT INTO "change" VALUES(7,2,'contact_tag',1,'I',NULL,NULL);
INSERT INTO "change" VALUES(8,3,'touch',1,'I',NULL,NULL);
INSERT INTO "change" VALUES(9,4,'deal',1,'I',NULL,NULL);
INSERT INTO "change" VALUES(10,5,'deal',1,'U','[1,"Cargo bike",3,1,"open",250000,"","2026-05-13","2026-05-13",null,null,null,"",null,"","","","","","","","",0,"{}"]',NULL);
INSERT INTO "change" VALUES(11,5,'sale',1,'I',NULL,NULL);
INSERT INTO "change" VALUES(12,6,'contact',4,'I',NULL,NULL);
INSERT INTO "change" VALUES(13,6,'email',2,'I',NULL,NULL);
INSERT INTO "change" VALUES(14,7,'contact',4,'U','[4,"person","Somebody Else","Somebody","Else",null,"","","","","","","",null,"","","","",null,null,null,"",0,null,"{}","2026-05-13"]',NULL);
INSERT INTO "change" VALUES(15,8,'email',2,'D','[2,4,"else@example.org","else@example.org"]',NULL);
INSERT INTO "change" VALUES(16,8,'contact',4,'D','[4,"person","Somebody Else","Somebody","Else",null,"","","","","","","",null,"","","Only wanted a price","",null,null,null,"",0,null,"{}","2026-05-13"]',NULL);
CREATE TABLE "channel" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	icon VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	hidden BOOLEAN NOT NULL, 
	UNIQUE (name)
);
INSERT INTO "channel" VALUES(1,'Leaflets','newspaper',1,0);
INSERT INTO "channel" VALUES(2,'Instagram','camera',2,0);
INSERT INTO "channel" VALUES(3,'E-mail letter','mail',3,0);
INSERT INTO "channel" VALUES(4,'Events','tent',4,0);
INSERT INTO "channel" VALUES(5,'Google','map-pin',5,0);
INSERT INTO "channel" VALUES(6,'Word of mouth','gift',6,0);
INSERT INTO "channel" VALUES(7,'Partners','graduation-cap',7,0);
INSERT INTO "channel" VALUES(8,'Walk-in','store',8,0);
CREATE TABLE "competitor" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	UNIQUE (name)
);
CREATE TABLE "contact" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	given_name VARCHAR NOT NULL, 
	family_name VARCHAR NOT NULL, 
	company_id INTEGER, 
	job_title VARCHAR NOT NULL, 
	street VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	city VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	birthday DATE, 
	likes VARCHAR NOT NULL, 
	dislikes VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	found_us_by VARCHAR NOT NULL, 
	recommended_by_id INTEGER, 
	consent BOOLEAN, 
	consent_on DATE, 
	consent_source VARCHAR NOT NULL, 
	do_not_contact BOOLEAN NOT NULL, 
	declared_stage VARCHAR, 
	extra VARCHAR NOT NULL, 
	created_on DATE NOT NULL, 
	CONSTRAINT fk_contact_company_id FOREIGN KEY(company_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_contact_recommended_by_id FOREIGN KEY(recommended_by_id) REFERENCES contact (id) ON DELETE SET NULL
);
INSERT INTO "contact" VALUES(1,'person','Ines Okafor','Ines','Okafor',2,'','','','','','','',NULL,'','','','',NULL,NULL,NULL,'',0,NULL,'{}','2026-05-13');
INSERT INTO "contact" VALUES(2,'company','Okafor & Co','','',NULL,'','','','','','','',NULL,'','','','',NULL,NULL,NULL,'',0,NULL,'{}','2026-05-13');
INSERT INTO "contact" VALUES(3,'person','Max Reiter','Max','Reiter',NULL,'','','','','','','',NULL,'','','','',NULL,NULL,NULL,'',0,NULL,'{}','2026-05-13');
CREATE TABLE "contact_tag" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT fk_contact_tag_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "contact_tag" VALUES(1,3,'cycling');
CREATE TABLE "deal" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	title VARCHAR NOT NULL, 
	contact_id INTEGER, 
	stage_id INTEGER NOT NULL, 
	status VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	product VARCHAR NOT NULL, 
	opened_on DATE, 
	stage_since DATE, 
	expected_on DATE, 
	closed_on DATE, 
	lost_reason VARCHAR, 
	lost_note VARCHAR NOT NULL, 
	competitor_id INTEGER, 
	wants VARCHAR NOT NULL, 
	holds_back VARCHAR NOT NULL, 
	need VARCHAR NOT NULL, 
	budget VARCHAR NOT NULL, 
	authority VARCHAR NOT NULL, 
	timing VARCHAR NOT NULL, 
	fit VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	extra VARCHAR NOT NULL, 
	CONSTRAINT fk_deal_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_deal_stage_id FOREIGN KEY(stage_id) REFERENCES stage (id), 
	CONSTRAINT fk_deal_competitor_id FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE SET NULL
);
INSERT INTO "deal" VALUES(1,'Cargo bike',3,1,'won',250000,'','2026-05-13','2026-05-13',NULL,'2026-05-13',NULL,'',NULL,'','','','','','','','',0,'{}');
CREATE TABLE "deal_line" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	deal_id INTEGER NOT NULL, 
	product_id INTEGER, 
	what VARCHAR NOT NULL, 
	quantity INTEGER NOT NULL, 
	unit_price INTEGER NOT NULL, 
	CONSTRAINT fk_deal_line_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE, 
	CONSTRAINT fk_deal_line_product_id FOREIGN KEY(product_id) REFERENCES product (id) ON DELETE SET NULL
);
CREATE TABLE "deal_objection" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	deal_id INTEGER NOT NULL, 
	objection_id INTEGER NOT NULL, 
	heard_on DATE NOT NULL, 
	settled BOOLEAN NOT NULL, 
	CONSTRAINT fk_deal_objection_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE, 
	CONSTRAINT fk_deal_objection_objection_id FOREIGN KEY(objection_id) REFERENCES objection (id) ON DELETE CASCADE
);
CREATE TABLE "email" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	address VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	CONSTRAINT fk_email_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "email" VALUES(1,3,'max@example.org','max@example.org');
CREATE TABLE estimate (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	of_what VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	UNIQUE (of_what)
);
CREATE TABLE "expense" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	amount INTEGER NOT NULL, 
	promised BOOLEAN NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT fk_expense_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE
);
CREATE TABLE "follow_up" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER, 
	deal_id INTEGER, 
	kind VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	due_at VARCHAR, 
	done_on DATE, 
	origin VARCHAR, 
	CONSTRAINT fk_follow_up_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE, 
	CONSTRAINT fk_follow_up_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE
);
CREATE TABLE "goal" (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, starts_on DATE NOT NULL, revenue INTEGER, new_customers INTEGER, leads INTEGER, marketing_budget INTEGER, months INTEGER NOT NULL, UNIQUE (starts_on, months));
CREATE TABLE "handover" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	verdict VARCHAR NOT NULL, 
	lead_since DATE, 
	deal_id INTEGER, 
	reason VARCHAR, 
	note VARCHAR NOT NULL, 
	again_on DATE, 
	CONSTRAINT fk_handover_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE, 
	CONSTRAINT fk_handover_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL
);
CREATE TABLE kept_apart (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	one_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL
);
CREATE TABLE "objection" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	text VARCHAR NOT NULL, 
	UNIQUE (text)
);
CREATE TABLE "offer" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	deal_id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	amount INTEGER NOT NULL, 
	valid_until DATE, 
	sent_on DATE, 
	note VARCHAR NOT NULL, 
	CONSTRAINT fk_offer_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE
);
CREATE TABLE "phone" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	CONSTRAINT fk_phone_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "phone" VALUES(1,3,'0171 5550123','+491715550123');
CREATE TABLE "product" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	price INTEGER, 
	margin INTEGER, 
	buy_again_days INTEGER, 
	hidden BOOLEAN NOT NULL, 
	UNIQUE (name)
);
CREATE TABLE routine_tick (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	habit VARCHAR NOT NULL, 
	on_day DATE NOT NULL
);
CREATE TABLE "sale" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER, 
	deal_id INTEGER, 
	on_day DATE NOT NULL, 
	amount INTEGER NOT NULL, 
	product_id INTEGER, 
	product VARCHAR NOT NULL, 
	delivered_on DATE, 
	note VARCHAR NOT NULL, 
	extra VARCHAR NOT NULL, 
	CONSTRAINT fk_sale_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_sale_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_sale_product_id FOREIGN KEY(product_id) REFERENCES product (id) ON DELETE SET NULL
);
INSERT INTO "sale" VALUES(1,3,1,'2026-05-13',250000,NULL,'',NULL,'','{}');
CREATE TABLE sale_credit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	sale_id INTEGER NOT NULL, 
	activity_id INTEGER, 
	channel_id INTEGER, 
	CONSTRAINT fk_sale_credit_sale_id FOREIGN KEY(sale_id) REFERENCES sale (id) ON DELETE CASCADE, 
	CONSTRAINT fk_sale_credit_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE, 
	CONSTRAINT fk_sale_credit_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id) ON DELETE CASCADE
);
CREATE TABLE satisfaction (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	sale_id INTEGER NOT NULL, 
	score INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	asked_on DATE NOT NULL, 
	UNIQUE (sale_id), 
	CONSTRAINT fk_satisfaction_sale_id FOREIGN KEY(sale_id) REFERENCES sale (id) ON DELETE CASCADE
);
CREATE TABLE score_rule (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	sign VARCHAR NOT NULL, 
	points INTEGER NOT NULL, 
	UNIQUE (sign)
);
CREATE TABLE "stage" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	chance INTEGER NOT NULL, 
	expected_days INTEGER NOT NULL, 
	requirement VARCHAR, 
	position INTEGER NOT NULL, 
	UNIQUE (name)
);
INSERT INTO "stage" VALUES(1,'New enquiry',10,3,NULL,0);
INSERT INTO "stage" VALUES(2,'Qualified',30,7,'need',1);
INSERT INTO "stage" VALUES(3,'Offer sent',50,7,'value',2);
INSERT INTO "stage" VALUES(4,'Agreeing details',80,5,NULL,3);
CREATE TABLE standing (
	id INTEGER NOT NULL, 
	name_key VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	stage_order INTEGER NOT NULL, 
	found_by VARCHAR NOT NULL, 
	found_key VARCHAR NOT NULL, 
	channel_id INTEGER, 
	first_activity_id INTEGER, 
	lead_since DATE, 
	next_on DATE, 
	next_what VARCHAR NOT NULL, 
	last_touch_on DATE, 
	sales INTEGER NOT NULL, 
	open_deals INTEGER NOT NULL, first_on DATE, 
	PRIMARY KEY (id)
);
INSERT INTO "standing" VALUES(1,'ines okafor','stranger',5,'','',NULL,NULL,NULL,NULL,'',NULL,0,0,NULL);
INSERT INTO "standing" VALUES(2,'okafor & co','stranger',5,'','',NULL,NULL,NULL,NULL,'',NULL,0,0,NULL);
INSERT INTO "standing" VALUES(3,'max reiter','customer',3,'','',NULL,NULL,NULL,NULL,'','2026-05-13',1,0,NULL);
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'do' CHECK (kind IN ('do', 'undo', 'redo')),
    standing INTEGER NOT NULL DEFAULT 1,
    reverses INTEGER REFERENCES step(id),
    origin TEXT,
    detail TEXT
);
INSERT INTO "step" VALUES(1,'Add Ines Okafor','2026-11-22T19:33:12+00:00','do',1,NULL,NULL,NULL);
INSERT INTO "step" VALUES(2,'Add Max Reiter','2026-11-22T19:33:12+00:00','do',1,NULL,NULL,NULL);
INSERT INTO "step" VALUES(3,'Note: Max Reiter','2026-11-22T19:33:12+00:00','do',1,NULL,NULL,NULL);
INSERT INTO "step" VALUES(4,'Open deal Cargo bike','2026-11-22T19:33:12+00:00','do',1,NULL,NULL,NULL);
INSERT INTO "step" VALUES(5,'Win Cargo bike','2026-11-22T19:33:12+00:00','do',1,NULL,NULL,NULL);
INSERT INTO "step" VALUES(6,'Add Somebody Else','2026-11-22T19:33:12+00:00','do',1,NULL,NULL,NULL);
INSERT INTO "step" VALUES(7,'Change Somebody Else','2026-11-22T19:33:12+00:00','do',1,NULL,NULL,NULL);
INSERT INTO "step" VALUES(8,'Delete Somebody Else','2026-11-22T19:33:12+00:00','do',1,NULL,NULL,NULL);
CREATE TABLE "touch" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	hat VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	direction VARCHAR, 
	activity_id INTEGER, 
	channel_id INTEGER, 
	deal_id INTEGER, 
	interest BOOLEAN NOT NULL, 
	note VARCHAR NOT NULL, 
	outcome VARCHAR, 
	extra VARCHAR NOT NULL, 
	CONSTRAINT fk_touch_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE, 
	CONSTRAINT fk_touch_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE SET NULL, 
	CONSTRAINT fk_touch_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id) ON DELETE SET NULL, 
	CONSTRAINT fk_touch_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL
);
INSERT INTO "touch" VALUES(1,3,'2026-05-13','marketing','asked',NULL,NULL,NULL,NULL,1,'Wants a cargo bike',NULL,'{}');
CREATE INDEX ix_standing_activity ON standing (first_activity_id) WHERE first_activity_id IS NOT NULL;
CREATE INDEX ix_standing_awake ON standing (last_touch_on) WHERE last_touch_on IS NOT NULL AND open_deals = 0 AND stage NOT IN ('asleep', 'not_a_fit');
CREATE INDEX ix_standing_found ON standing (found_key, name_key, id);
CREATE INDEX ix_standing_last ON standing (last_touch_on, name_key, id);
CREATE INDEX ix_standing_name ON standing (name_key, id);
CREATE INDEX ix_standing_next ON standing (next_on, name_key, id);
CREATE INDEX ix_standing_open ON standing (name_key, id) WHERE open_deals > 0;
CREATE INDEX ix_standing_stage ON standing (stage_order, name_key, id);
CREATE INDEX ix_standing_waiting ON standing (lead_since) WHERE lead_since IS NOT NULL;
CREATE INDEX ix_change_step ON change(step_id, tbl, row_id);
CREATE INDEX ix_change_row ON change(tbl, row_id);
CREATE INDEX ix_activity_campaign_id ON activity (campaign_id);
CREATE INDEX ix_activity_channel_id ON activity (channel_id);
CREATE INDEX ix_activity_name ON activity (name);
CREATE INDEX ix_activity_repeat_of_id ON activity (repeat_of_id);
CREATE INDEX ix_activity_step_activity_id ON activity_step (activity_id);
CREATE INDEX ix_activity_step_due_on ON activity_step (due_on);
CREATE INDEX ix_contact_company_id ON contact (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX ix_contact_recommended_by_id ON contact (recommended_by_id) WHERE recommended_by_id IS NOT NULL;
CREATE INDEX ix_contact_tag_contact_id ON contact_tag (contact_id);
CREATE INDEX ix_contact_tag_name ON contact_tag (name);
CREATE INDEX ix_deal_competitor_id ON deal (competitor_id);
CREATE INDEX ix_deal_contact_id ON deal (contact_id);
CREATE INDEX ix_deal_stage_id ON deal (stage_id);
CREATE INDEX ix_deal_status ON deal (status, closed_on);
CREATE INDEX ix_deal_line_deal_id ON deal_line (deal_id);
CREATE INDEX ix_deal_line_product_id ON deal_line (product_id);
CREATE INDEX ix_deal_objection_deal_id ON deal_objection (deal_id);
CREATE INDEX ix_deal_objection_objection_id ON deal_objection (objection_id);
CREATE INDEX ix_email_contact_id ON email (contact_id);
CREATE INDEX ix_email_key ON email ("key");
CREATE INDEX ix_expense_activity_id ON expense (activity_id);
CREATE INDEX ix_expense_on_day ON expense (on_day);
CREATE INDEX ix_follow_up_contact_id ON follow_up (contact_id);
CREATE INDEX ix_follow_up_deal_id ON follow_up (deal_id);
CREATE INDEX ix_follow_up_open ON follow_up (done_on, due_on);
CREATE INDEX ix_handover_again ON handover (again_on) WHERE verdict = 'sent_back';
CREATE INDEX ix_handover_contact_id ON handover (contact_id);
CREATE INDEX ix_handover_deal_id ON handover (deal_id);
CREATE INDEX ix_offer_deal_id ON offer (deal_id);
CREATE INDEX ix_phone_contact_id ON phone (contact_id);
CREATE INDEX ix_phone_key ON phone ("key");
CREATE INDEX ix_sale_contact ON sale (contact_id, on_day);
CREATE INDEX ix_sale_deal_id ON sale (deal_id);
CREATE INDEX ix_sale_on_day ON sale (on_day);
CREATE INDEX ix_sale_product_id ON sale (product_id);
CREATE INDEX ix_touch_activity ON touch (activity_id, contact_id, on_day);
CREATE INDEX ix_touch_channel ON touch (channel_id, contact_id, on_day);
CREATE INDEX ix_touch_contact ON touch (contact_id, on_day, id, activity_id, channel_id);
CREATE INDEX ix_touch_day ON touch (on_day);
CREATE INDEX ix_touch_deal_id ON touch (deal_id);
CREATE INDEX ix_touch_interest ON touch (contact_id, on_day) WHERE interest;
CREATE INDEX ix_touch_interest_day ON touch (on_day, contact_id) WHERE interest;
CREATE INDEX ix_answer_activity_id ON answer (activity_id);
CREATE INDEX ix_answer_objection_id ON answer (objection_id);
CREATE INDEX ix_sale_credit_sale_id ON sale_credit (sale_id);
CREATE INDEX ix_sale_credit_activity_id ON sale_credit (activity_id);
CREATE INDEX ix_sale_credit_channel_id ON sale_credit (channel_id);
CREATE INDEX ix_aftercare_follow_up_id ON aftercare (follow_up_id);
CREATE INDEX ix_aftercare_sale_id ON aftercare (sale_id);
CREATE INDEX ix_aftercare_step_product_id ON aftercare_step (product_id);
CREATE INDEX ix_change_run ON change(step_id, tbl, row_id, last_id) WHERE last_id IS NOT NULL;
CREATE INDEX ix_routine_tick_on_day ON routine_tick (on_day);
CREATE INDEX ix_standing_first ON standing (first_on, first_activity_id, channel_id) WHERE first_on IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('activity',0);
INSERT INTO "sqlite_sequence" VALUES('activity_step',0);
INSERT INTO "sqlite_sequence" VALUES('business',1);
INSERT INTO "sqlite_sequence" VALUES('campaign',0);
INSERT INTO "sqlite_sequence" VALUES('channel',8);
INSERT INTO "sqlite_sequence" VALUES('competitor',0);
INSERT INTO "sqlite_sequence" VALUES('contact_tag',1);
INSERT INTO "sqlite_sequence" VALUES('deal',1);
INSERT INTO "sqlite_sequence" VALUES('deal_line',0);
INSERT INTO "sqlite_sequence" VALUES('deal_objection',0);
INSERT INTO "sqlite_sequence" VALUES('expense',0);
INSERT INTO "sqlite_sequence" VALUES('follow_up',0);
INSERT INTO "sqlite_sequence" VALUES('handover',0);
INSERT INTO "sqlite_sequence" VALUES('objection',0);
INSERT INTO "sqlite_sequence" VALUES('offer',0);
INSERT INTO "sqlite_sequence" VALUES('phone',1);
INSERT INTO "sqlite_sequence" VALUES('product',0);
INSERT INTO "sqlite_sequence" VALUES('sale',1);
INSERT INTO "sqlite_sequence" VALUES('stage',4);
INSERT INTO "sqlite_sequence" VALUES('touch',1);
INSERT INTO "sqlite_sequence" VALUES('contact',4);
INSERT INTO "sqlite_sequence" VALUES('email',2);
INSERT INTO "sqlite_sequence" VALUES('goal',0);
COMMIT;
