import { Form, Modal } from 'antd';
import type { FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { ErrorLine } from './ErrorLine';

interface CommandModalProps<T> {
  title: string;
  /** What it does, in a sentence above the fields. */
  note?: ReactNode;
  okText: string;
  danger?: boolean;
  form: FormInstance<T>;
  initial?: Partial<T>;
  isPending: boolean;
  error: unknown;
  close: () => void;
  submit: (typed: T) => void;
  children: ReactNode;
}

/** A small form for one command; a refusal is told inside and what was typed stays. */
export function CommandModal<T extends object>(props: CommandModalProps<T>) {
  return (
    <Modal
      open
      title={props.title}
      okText={props.okText}
      okButtonProps={{ danger: props.danger ?? false }}
      confirmLoading={props.isPending}
      onCancel={props.close}
      onOk={props.form.submit}
      maskClosable={false}
      width={480}
    >
      {props.note && (
        <p className="quiet" style={{ marginBottom: 12 }}>
          {props.note}
        </p>
      )}
      <Form
        form={props.form}
        layout="vertical"
        initialValues={props.initial}
        onFinish={props.submit}
        scrollToFirstError
      >
        {props.children}
      </Form>
      <ErrorLine error={props.error} />
    </Modal>
  );
}
