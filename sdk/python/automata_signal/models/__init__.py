"""Contains all the data models used in inputs/outputs"""

from .acceptance import Acceptance
from .accepted_counts import AcceptedCounts
from .accepted_message import AcceptedMessage
from .api_key import ApiKey
from .apns_credential import ApnsCredential
from .app import App
from .audit_entry import AuditEntry
from .content import Content
from .content_data_type_0 import ContentDataType0
from .credential import Credential
from .credential_details import CredentialDetails
from .credential_input import CredentialInput
from .credential_input_channel import CredentialInputChannel
from .credential_input_environment import CredentialInputEnvironment
from .credential_verification import CredentialVerification
from .dead_letter import DeadLetter
from .dead_letter_filter import DeadLetterFilter
from .dead_letter_filter_cause import DeadLetterFilterCause
from .dead_letter_filter_channel import DeadLetterFilterChannel
from .delivery import Delivery
from .delivery_details import DeliveryDetails
from .delivery_event import DeliveryEvent
from .ended_token import EndedToken
from .fault import Fault
from .fcm_credential import FcmCredential
from .fcm_credential_service_account import FcmCredentialServiceAccount
from .health import Health
from .hold import Hold
from .lane import Lane
from .links import Links
from .list_credential import ListCredential
from .list_dead_letters_cause import ListDeadLettersCause
from .list_dead_letters_channel import ListDeadLettersChannel
from .list_message_batch_item import ListMessageBatchItem
from .list_message_deliveries_status import ListMessageDeliveriesStatus
from .list_queue import ListQueue
from .list_role import ListRole
from .list_subscription_batch_item import ListSubscriptionBatchItem
from .list_subscriptions_channel import ListSubscriptionsChannel
from .list_subscriptions_state import ListSubscriptionsState
from .member import Member
from .member_change import MemberChange
from .member_change_role import MemberChangeRole
from .membership import Membership
from .message import Message
from .message_batch import MessageBatch
from .message_batch_item import MessageBatchItem
from .message_counts import MessageCounts
from .message_metadata import MessageMetadata
from .message_tags import MessageTags
from .message_validation import MessageValidation
from .new_api_key import NewApiKey
from .new_api_key_scopes_type_0_item import NewApiKeyScopesType0Item
from .new_app import NewApp
from .new_member import NewMember
from .new_member_role import NewMemberRole
from .new_message import NewMessage
from .new_message_channels_type_0_item import NewMessageChannelsType0Item
from .new_message_metadata_type_0 import NewMessageMetadataType0
from .new_message_on_no_answer import NewMessageOnNoAnswer
from .new_message_priority import NewMessagePriority
from .new_message_tags_type_0 import NewMessageTagsType0
from .new_message_urgency import NewMessageUrgency
from .new_session import NewSession
from .new_token import NewToken
from .new_token_scopes_type_0_item import NewTokenScopesType0Item
from .operation import Operation
from .overrides import Overrides
from .overrides_apns_type_0 import OverridesApnsType0
from .overrides_fcm_type_0 import OverridesFcmType0
from .page_api_key import PageApiKey
from .page_app import PageApp
from .page_audit_entry import PageAuditEntry
from .page_dead_letter import PageDeadLetter
from .page_delivery import PageDelivery
from .page_member import PageMember
from .page_message import PageMessage
from .page_subscription import PageSubscription
from .password_change import PasswordChange
from .password_check import PasswordCheck
from .pause import Pause
from .pause_lane_channel import PauseLaneChannel
from .pause_request import PauseRequest
from .pause_request_environment import PauseRequestEnvironment
from .problem import Problem
from .provider_reply import ProviderReply
from .queue import Queue
from .ready_jobs import ReadyJobs
from .refusal import Refusal
from .rendered_payload import RenderedPayload
from .replay import Replay
from .replay_request import ReplayRequest
from .resume_lane_channel import ResumeLaneChannel
from .resume_request import ResumeRequest
from .resume_request_environment import ResumeRequestEnvironment
from .role import Role
from .rotate_request import RotateRequest
from .second_factor import SecondFactor
from .second_factor_code import SecondFactorCode
from .session import Session
from .subscription import Subscription
from .subscription_attributes import SubscriptionAttributes
from .subscription_batch import SubscriptionBatch
from .subscription_batch_input import SubscriptionBatchInput
from .subscription_batch_input_attributes_type_0 import (
    SubscriptionBatchInputAttributesType0,
)
from .subscription_batch_input_channel import SubscriptionBatchInputChannel
from .subscription_batch_input_environment import SubscriptionBatchInputEnvironment
from .subscription_batch_item import SubscriptionBatchItem
from .subscription_input import SubscriptionInput
from .subscription_input_attributes_type_0 import SubscriptionInputAttributesType0
from .subscription_input_channel import SubscriptionInputChannel
from .subscription_input_environment import SubscriptionInputEnvironment
from .targets import Targets
from .token import Token
from .token_target import TokenTarget
from .token_target_channel import TokenTargetChannel
from .token_target_environment import TokenTargetEnvironment
from .user import User
from .user_attributes import UserAttributes
from .user_input import UserInput
from .user_input_attributes_type_0 import UserInputAttributesType0

__all__ = (
    "Acceptance",
    "AcceptedCounts",
    "AcceptedMessage",
    "ApiKey",
    "ApnsCredential",
    "App",
    "AuditEntry",
    "Content",
    "ContentDataType0",
    "Credential",
    "CredentialDetails",
    "CredentialInput",
    "CredentialInputChannel",
    "CredentialInputEnvironment",
    "CredentialVerification",
    "DeadLetter",
    "DeadLetterFilter",
    "DeadLetterFilterCause",
    "DeadLetterFilterChannel",
    "Delivery",
    "DeliveryDetails",
    "DeliveryEvent",
    "EndedToken",
    "Fault",
    "FcmCredential",
    "FcmCredentialServiceAccount",
    "Health",
    "Hold",
    "Lane",
    "Links",
    "ListCredential",
    "ListDeadLettersCause",
    "ListDeadLettersChannel",
    "ListMessageBatchItem",
    "ListMessageDeliveriesStatus",
    "ListQueue",
    "ListRole",
    "ListSubscriptionBatchItem",
    "ListSubscriptionsChannel",
    "ListSubscriptionsState",
    "Member",
    "MemberChange",
    "MemberChangeRole",
    "Membership",
    "Message",
    "MessageBatch",
    "MessageBatchItem",
    "MessageCounts",
    "MessageMetadata",
    "MessageTags",
    "MessageValidation",
    "NewApiKey",
    "NewApiKeyScopesType0Item",
    "NewApp",
    "NewMember",
    "NewMemberRole",
    "NewMessage",
    "NewMessageChannelsType0Item",
    "NewMessageMetadataType0",
    "NewMessageOnNoAnswer",
    "NewMessagePriority",
    "NewMessageTagsType0",
    "NewMessageUrgency",
    "NewSession",
    "NewToken",
    "NewTokenScopesType0Item",
    "Operation",
    "Overrides",
    "OverridesApnsType0",
    "OverridesFcmType0",
    "PageApiKey",
    "PageApp",
    "PageAuditEntry",
    "PageDeadLetter",
    "PageDelivery",
    "PageMember",
    "PageMessage",
    "PageSubscription",
    "PasswordChange",
    "PasswordCheck",
    "Pause",
    "PauseLaneChannel",
    "PauseRequest",
    "PauseRequestEnvironment",
    "Problem",
    "ProviderReply",
    "Queue",
    "ReadyJobs",
    "Refusal",
    "RenderedPayload",
    "Replay",
    "ReplayRequest",
    "ResumeLaneChannel",
    "ResumeRequest",
    "ResumeRequestEnvironment",
    "Role",
    "RotateRequest",
    "SecondFactor",
    "SecondFactorCode",
    "Session",
    "Subscription",
    "SubscriptionAttributes",
    "SubscriptionBatch",
    "SubscriptionBatchInput",
    "SubscriptionBatchInputAttributesType0",
    "SubscriptionBatchInputChannel",
    "SubscriptionBatchInputEnvironment",
    "SubscriptionBatchItem",
    "SubscriptionInput",
    "SubscriptionInputAttributesType0",
    "SubscriptionInputChannel",
    "SubscriptionInputEnvironment",
    "Targets",
    "Token",
    "TokenTarget",
    "TokenTargetChannel",
    "TokenTargetEnvironment",
    "User",
    "UserAttributes",
    "UserInput",
    "UserInputAttributesType0",
)
